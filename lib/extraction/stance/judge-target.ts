import type { StanceValue } from '../../domain/stance/stance-value';
import type { Token } from '../text/token';
import { type Judgement, noEvidence } from './judgement';
import { toneToward } from './scorer';

/** From which probability on a tone counts as plain rather than reserved. */
const plain = 0.8;

/**
 * The stance a sentence takes toward the target that covers its UTF-16 offsets `from` to `to`, counted as the tokens count
 * them. A target that no token touches is without evidence.
 */
export function judgeTarget(tokens: readonly Token[], from: number, to: number): Judgement {
  const first = tokens.findIndex((token) => token.end > from);
  if (first < 0 || (tokens[first]?.start ?? to) >= to) return noEvidence;
  let last = first;
  while ((tokens[last + 1]?.start ?? to) < to) last += 1;
  const tone = toneToward(tokens, first, last);
  const evidence = tone.words.flatMap((at) => (tokens[at] ? [{ start: tokens[at].start, end: tokens[at].end }] : []));
  const most = Math.max(tone.negative, tone.neutral, tone.positive);
  if (most === tone.neutral) return { ...noEvidence, confidence: round(most) };
  const sign = most === tone.negative ? -1 : 1;
  const value = (most >= plain ? 2 * sign : sign) as StanceValue;
  return { value, confidence: round(most), evidence: evidence.sort((a, b) => a.start - b.start), rules: ['tone-of-news'] };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
