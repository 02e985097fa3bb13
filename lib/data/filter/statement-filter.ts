import type { ScoreFilter } from '@/lib/domain/stance/score-filter';

/** Which statements: other rows are named by slug. What it says of scores, one score in force must be all of. */
export interface StatementFilter extends ScoreFilter {
  readonly key?: string | undefined;
  /** Keys: these and no others. */
  readonly ids?: readonly string[] | undefined;
  readonly holder?: string | undefined;
  readonly speaker?: string | undefined;
  readonly addressee?: string | undefined;
  readonly occasion?: string | undefined;
  /** At one of these. */
  readonly occasions?: readonly string[] | undefined;
  readonly article?: string | undefined;
  readonly outlet?: string | undefined;
  /** With a report that quotes directly, indirectly or both. */
  readonly mode?: string | undefined;
  readonly modality?: string | undefined;
  readonly capacity?: string | undefined;
  /** The first and the last day on which it may have been said, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** With any score at all. */
  readonly withScores?: boolean | undefined;
  /**
   * Known in its holder’s own or its side’s account, or for one of its holders (`holder`, where one is named) on
   * another’s word alone.
   */
  readonly word?: 'own' | 'another' | undefined;
}
