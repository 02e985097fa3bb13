import type { IngestOutcome } from '@/lib/domain/intake/ingest-outcome';
import type { Likeness } from '@/lib/domain/intake/likeness';
import { intakeHref } from '../form/article-form';
import { plural } from '../words/counting';

const fieldWords: Readonly<Record<string, string>> = {
  title: 'its title',
  outlet: 'its outlet',
  publishedOn: 'its day',
  publishedBasis: 'how its day is known',
  language: 'its language',
};

const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

function whyItWaits(missing: readonly string[], like: Likeness | null, remark: string): string {
  if (remark !== '')
    return [remark, ...(like !== null || missing.length > 0 ? [whyItWaits(missing, like, '')] : [])].join(' Also: ');
  if (like !== null) return `like “${like.title}” (${like.outlet}), which is stored already`;
  if (missing.length === 0) return 'as was asked';
  const needed = missing.filter((field) => field !== 'publishedBasis' || !missing.includes('publishedOn'));
  return `${inWords(needed.map((field) => fieldWords[field] ?? field))} must be given`;
}

/** What became of an article that was put in on the command line. */
export function ingestWords(told: IngestOutcome): string {
  switch (told.kind) {
    case 'stored':
      if (told.outcome === 'read') return `stored as ${told.slug}, ${plural(told.proposals, 'proposal')} to review`;
      return told.outcome === 'not-english'
        ? `stored as ${told.slug}, unread: only English is read`
        : `stored as ${told.slug}, not read: it took too long`;
    case 'known':
      return `stored already as “${told.title}”`;
    case 'waits':
      return `waits for a check at ${intakeHref(told.intake)}: ${whyItWaits(told.missing, told.like, told.remark)}`;
  }
}

export interface IngestCounts {
  readonly stored: number;
  readonly known: number;
  readonly waits: number;
  readonly failed: number;
}

/** "2 stored, 1 waits for a check, 1 failed." */
export function ingestSum({ stored, known, waits, failed }: IngestCounts): string {
  const parts = [
    stored === 0 ? null : `${stored} stored`,
    known === 0 ? null : `${known} stored already`,
    waits === 0 ? null : `${waits} ${waits === 1 ? 'waits' : 'wait'} for a check`,
    failed === 0 ? null : `${failed} failed`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing to put in.' : `${parts.join(', ')}.`;
}
