import weightTable from '../data/stance-weights.json';
import type { Token } from '../text/token';
import { featuresOf } from './features';

/** Probabilities that a sentence shows its target in a bad light, in neither, in a good one; they add up to 1. */
export interface Tone {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
  /** Tokens that spoke most for the likeliest of the three, strongest first, at most four. */
  readonly words: readonly number[];
}

const classes = 3;
const columns = new Map(weightTable.features.split(' ').map((name, index) => [name, index * classes]));
/** Weights are stored as the square roots of their sizes, so that small ones keep their differences. */
const weights = Float32Array.from(
  Int8Array.from(atob(weightTable.weights), (sign) => sign.charCodeAt(0)),
  (step) => Math.sign(step) * (step / 127) ** 2 * weightTable.scale,
);

/** Adds what a feature weighs for each of the three. */
function addWeights(sums: number[], base: number): void {
  for (let k = 0; k < classes; k += 1) sums[k] = (sums[k] ?? 0) + (weights[base + k] ?? 0);
}

/**
 * How a sentence shows the target that covers the tokens `from` to `to` (both included), by a multinomial logistic
 * regression trained on NewsMTSC (`bench/train`). It has seen sentiment in news, not the codebook's scale.
 */
export function toneToward(tokens: readonly Token[], from: number, to: number): Tone {
  const sums = [0, 0, 0];
  const shares = new Map<number, number[]>();
  const counted = new Set<number>();
  for (const { name, token } of featuresOf(tokens, from, to)) {
    const base = columns.get(name);
    // What a sentence shows twice counts once, as in training.
    if (base === undefined || counted.has(base)) continue;
    counted.add(base);
    addWeights(sums, base);
    if (token === null) continue;
    const share = shares.get(token) ?? [0, 0, 0];
    addWeights(share, base);
    shares.set(token, share);
  }
  const [negative = 0, neutral = 0, positive = 0] = softmax(sums);
  const likeliest = sums.indexOf(Math.max(...sums));
  const words = [...shares]
    .map(([token, share]) => ({ token, weight: lead(share, likeliest) }))
    .filter(({ weight }) => weight > 0);
  return {
    negative,
    neutral,
    positive,
    words: words
      .sort((a, b) => b.weight - a.weight || a.token - b.token)
      .slice(0, 4)
      .map(({ token }) => token),
  };
}

/** How far a word's share for one class stands above its mean share. */
const lead = (share: readonly number[], k: number): number =>
  (share[k] ?? 0) - share.reduce((sum, value) => sum + value, 0) / classes;

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
