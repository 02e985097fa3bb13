import { z } from 'zod';
import type { ActorReference } from '../actor/actor';
import type { ArticleReference } from '../article/article';
import type { Span } from '../article/span';

export const reportMode = z.enum(['direct', 'indirect', 'mixed']);
export type ReportMode = z.infer<typeof reportMode>;

/** Why a report was joined to its statement: the same occasion named, the wording, or inferred. */
export const matchBasis = z.enum(['named', 'wording', 'inferred']);
export type MatchBasis = z.infer<typeof matchBasis>;

/**
 * One article's rendering of a statement. `intact` is false when the stored text no longer holds the quote at the span.
 */
export interface Report {
  readonly key: string;
  readonly article: ArticleReference;
  readonly span: Span;
  readonly quote: string;
  readonly intact: boolean;
  readonly mode: ReportMode;
  readonly cue: string;
  readonly matchBasis: MatchBasis;
  readonly note: string | null;
  /** The chain that relays it, outermost last; empty when the outlet heard it itself or does not say. */
  readonly relays: readonly ActorReference[];
}
