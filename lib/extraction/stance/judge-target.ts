import type { StanceValue } from '../../domain/stance/stance-value';
import { spansOf, type Token } from '../text/token';
import type { Charge } from './charge';
import { type Judgement, noEvidence } from './judgement';
import { readSentence } from './reading';
import { toneToward, type Tone } from './scorer';
import { chargesToward } from './target-charges';

/** From which probability on a tone counts as plain rather than reserved. */
const plain = 0.8;
/**
 * Rules that name the target as what is backed or rejected outrank the tone of the sentence around it from this weight
 * on.
 */
const decisive = 1;
const naming = new Set([
  'is-rejected',
  'is-backed',
  'is-curbed',
  'is-told-to-cease',
  'curbs-what-is-bad',
  'goodwill-toward-it',
  'ill-will-toward-it',
  'parts-from-it',
]);

const round = (share: number): number => Math.round(share * 1000) / 1000;
const signed = (sign: number, strong: boolean): StanceValue => ((strong ? 2 : 1) * sign) as StanceValue;

function byTone(tokens: readonly Token[], tone: Tone): Judgement {
  const most = Math.max(tone.negative, tone.neutral, tone.positive);
  if (most === tone.neutral) return { ...noEvidence, confidence: round(most) };
  return {
    value: signed(most === tone.negative ? -1 : 1, most >= plain),
    confidence: round(most),
    evidence: spansOf(tokens, tone.words),
    rules: ['tone-of-news'],
  };
}

function byRule(tokens: readonly Token[], charges: readonly Charge[], weight: number, agreed: number): Judgement {
  const confidence = round(Math.min(0.9, 0.5 + 0.15 * Math.abs(weight) + 0.2 * agreed));
  return {
    value: signed(Math.sign(weight), Math.abs(weight) >= 1.5),
    confidence,
    evidence: spansOf(
      tokens,
      charges.flatMap((charge) => charge.tokens),
    ),
    rules: charges.map(({ rule }) => rule),
  };
}

/**
 * The stance a sentence takes toward the target that covers its UTF-16 offsets `from` to `to`, counted as the tokens
 * count them. A target that no token touches is without evidence.
 */
export function judgeTarget(tokens: readonly Token[], from: number, to: number): Judgement {
  const first = tokens.findIndex((token) => token.end > from);
  if (first < 0 || (tokens[first]?.start ?? to) >= to) return noEvidence;
  let last = first;
  while ((tokens[last + 1]?.start ?? to) < to) last += 1;
  const tone = toneToward(tokens, first, last);
  const charges = chargesToward(readSentence(tokens), first, last).filter(({ rule }) => naming.has(rule));
  const weight = charges.reduce((sum, charge) => sum + charge.weight, 0);
  return Math.abs(weight) >= decisive
    ? byRule(tokens, charges, weight, weight < 0 ? tone.negative : tone.positive)
    : byTone(tokens, tone);
}
