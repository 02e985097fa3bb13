import type { ArticleDesk } from '@/lib/domain/intake/article-desk';
import type { IntakeSource } from '@/lib/domain/intake/intake';
import type { Publication } from '@/lib/domain/statement/statement';
import { recordHref } from '../address/admin-links';
import { intakeHref } from '../form/article-form';
import { longDay } from '../words/day-words';
import { inboxHref } from '../inbox/inbox';
import { instantMinute } from '../words/instant-words';

export interface IntakeLine {
  readonly href: string;
  readonly words: string;
}

export interface ArticleLine {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly outlet: string;
  readonly day: string;
  readonly state: string;
  readonly proposals: string;
  /** Where a statement that was missed is recorded; null for a withdrawn article. */
  readonly recordAt: string | null;
}

const waysIn: Record<IntakeSource, string> = {
  paste: 'pasted',
  file: 'uploaded',
  address: 'fetched',
  feed: 'brought by a feed',
};

interface WaitingIntake {
  readonly id: number;
  readonly title: string;
  readonly outlet: string;
  readonly source: IntakeSource;
  readonly at: string;
}

export const toIntakeLines = (intakes: readonly WaitingIntake[]): IntakeLine[] =>
  intakes.map(({ id, title, outlet, source, at }) => {
    const named = [title === '' ? 'Without a title' : title, outlet].filter((part) => part !== '').join(', ');
    return { href: intakeHref(id), words: `${named}, ${waysIn[source]} ${instantMinute(at)}` };
  });

const stateWords: Record<Publication, string> = {
  draft: 'Before nobody yet',
  published: 'Public',
  withdrawn: 'Withdrawn',
};

function proposalWords({ outcome, language, open, accepted, rejected }: ArticleDesk): string {
  switch (outcome) {
    case null:
      return 'Not read by machine';
    case 'not-english':
      return `Stored unread: its language is ${language ?? 'und'}`;
    case 'timed-out':
      return 'Not read: it took too long';
    case 'read':
      return open + accepted + rejected === 0
        ? 'Read: nothing found'
        : `${open} to review, ${accepted} accepted, ${rejected} rejected`;
  }
}

/** Articles as those who put them in see them: each leads to its proposals, or where it has none to itself. */
export const toArticleLines = (articles: readonly ArticleDesk[]): ArticleLine[] =>
  articles.map((desk) => ({
    slug: desk.slug,
    title: desk.title,
    outlet: desk.outlet,
    day: longDay(desk.publishedOn),
    state: stateWords[desk.publication],
    href: desk.outcome === null ? `/articles/${desk.slug}` : inboxHref(desk.slug),
    proposals: proposalWords(desk),
    recordAt: desk.publication === 'withdrawn' ? null : recordHref(desk.slug),
  }));
