import { accepted, type Result } from '../outcome/result';
import { alphaOf, type Alpha } from './krippendorff-alpha';
import type { Metric } from './metric';
import type { ReliabilitySettings } from './reliability-settings';
import { tallyUnits, type ReliabilityUnit, type UnitRefusal, type UnitTally } from './reliability-unit';
import { seededRandom, type Random } from './seeded-random';

/** `undefinedResamples`: how many draws held one value only and so had no alpha. */
export type AlphaInterval =
  | { readonly kind: 'measured'; readonly low: number; readonly high: number; readonly undefinedResamples: number }
  | { readonly kind: 'undefined'; readonly undefinedResamples: number };

/** How many units of each pattern, of as many drawn with replacement as there are. */
function drawAnew({ units, patterns }: UnitTally, random: Random): number[] {
  const weights = patterns.map(() => 0);
  for (const _drawn of units) {
    const pattern = units[Math.floor(random() * units.length)] ?? 0;
    weights[pattern] = (weights[pattern] ?? 0) + 1;
  }
  return weights;
}

/** The value below which a share of `ascending` lies, between neighbours in proportion. */
function quantile(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const [low, high] = [ascending[below] ?? 0, ascending[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - below);
}

/**
 * A percentile interval of alpha (source: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13): units
 * are drawn anew with replacement, as many as there are, `iterations` times. A draw without variation has no alpha: it
 * is left out and counted, and where that befalls more than half of the draws, or alpha itself is undefined, so is the
 * interval. The same units in any order and the same settings give the same interval. Refuses what alpha refuses.
 */
export function bootstrapInterval(
  units: readonly ReliabilityUnit[],
  metric: Metric,
  { level, iterations, seed }: ReliabilitySettings,
): Result<AlphaInterval, UnitRefusal> {
  const tallied = tallyUnits(units, metric);
  if (!tallied.ok) return tallied;
  const tally = tallied.value;
  const random = seededRandom(seed);
  const draws = Array.from({ length: iterations }, (): Alpha => alphaOf(tally, drawAnew(tally, random), metric));
  const found = draws.flatMap((draw) => (draw.kind === 'measured' ? [draw.alpha] : [])).sort((a, b) => a - b);
  const undefinedResamples = iterations - found.length;
  if (found.length === 0 || found.length < undefinedResamples)
    return accepted({ kind: 'undefined', undefinedResamples });
  const tail = (1 - level) / 2;
  return accepted({
    kind: 'measured',
    low: quantile(found, tail),
    high: quantile(found, 1 - tail),
    undefinedResamples,
  });
}
