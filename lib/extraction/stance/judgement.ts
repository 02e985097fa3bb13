import type { Span } from '../../domain/article/span';
import type { StanceValue } from '../../domain/stance/stance-value';

/** What was read of a stance toward one target: `value` null means that no words were found that decide it. */
export interface Judgement {
  readonly value: StanceValue | null;
  /** 0–1: how far the reading can be relied on; of "no evidence" when `value` is null. */
  readonly confidence: number;
  /** The words that decided it, as offsets into the text the tokens came from, in order. */
  readonly evidence: readonly Span[];
  /** The names of the rules that fired, strongest first. */
  readonly rules: readonly string[];
}

export const noEvidence: Judgement = { value: null, confidence: 0.5, evidence: [], rules: [] };
