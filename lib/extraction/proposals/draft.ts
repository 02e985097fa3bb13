import type { Proposal } from '../../domain/proposal/proposal';
import type { Passage } from './merge';
import type { Sentence } from './read-article';

/** A passage with its proposal, stances still to come. */
export interface Draft {
  readonly proposal: Proposal;
  readonly passage: Passage;
  /** The sentences the evidence covers. */
  readonly sentences: readonly Sentence[];
}
