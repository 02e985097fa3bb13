import type { Passage } from '@/lib/domain/article/span';
import { proposedFields } from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import type { Statement } from '@/lib/domain/statement/statement';
import { evidenceIn, toArticleParts, type Evidence } from '../inbox/marked-passage';

interface TextRun {
  readonly text: string;
  /** What holds these words already; null for none. */
  readonly held: { readonly recorded: boolean; readonly words: string } | null;
}

/** An article's stored text as a person reads it to find what is missing. */
export type RecordText = readonly (
  | { readonly kind: 'gap'; readonly words: string }
  | { readonly kind: 'passage'; readonly start: number; readonly runs: readonly TextRun[] }
)[];

const characters = new Intl.NumberFormat('en-GB');

/** The whole text in order, marked where statements or open proposals stand. */
export function toRecordText(
  stored: { readonly length: number; readonly passages: readonly Passage[] },
  article: string,
  statements: readonly Statement[],
  proposals: readonly ReviewedProposal[],
): RecordText {
  const open = proposals
    .filter(({ state }) => state === 'open')
    .map(({ id, found }): Evidence => ({
      key: `proposal-${id}`,
      statementKey: '',
      summary: `Proposed: ${proposedFields(found).summary}`,
      start: found.start,
      end: found.end,
    }));
  const held = evidenceIn(article, statements).map((one) => ({ ...one, summary: `Recorded: ${one.summary}` }));
  const startOf = new Map(stored.passages.map(({ ordinal, start }) => [ordinal, start]));
  return toArticleParts(stored, [...open, ...held]).map((part) => {
    if (part.kind !== 'passage') {
      return {
        kind: 'gap' as const,
        words: `${characters.format(part.length)} characters ${part.kind === 'gap' ? 'not stored' : 'removed'}`,
      };
    }
    const runs = part.runs.map(({ text, evidence }) => {
      const words = evidence.map(({ summary }) => summary).join(' / ');
      return {
        text,
        held:
          evidence.length === 0 ? null : { recorded: evidence.some(({ statementKey }) => statementKey !== ''), words },
      };
    });
    return { kind: 'passage' as const, start: startOf.get(part.ordinal) ?? 0, runs };
  });
}
