import { accepted, type Result } from '../outcome/result';
import { squaredDifference, type Metric } from './metric';
import { tallyUnits, type ReliabilityUnit, type UnitRefusal, type UnitTally } from './reliability-unit';

/** Why there is no alpha: no unit with two values, or all values equal, so that no disagreement was to be expected. */
export type NoAlpha = 'no-pairs' | 'no-variation';

export type Alpha =
  { readonly kind: 'measured'; readonly alpha: number } | { readonly kind: 'undefined'; readonly why: NoAlpha };

interface Coincidences {
  /** How often each pair of values met within a unit, a unit of m values adding 1/(m − 1) for each pair. */
  readonly matrix: readonly (readonly number[])[];
  readonly totals: readonly number[];
}

/** `weights`: how many units have each pattern. */
function coincidencesOf({ values, patterns }: UnitTally, weights: readonly number[]): Coincidences {
  const matrix = values.map(() => values.map(() => 0));
  const totals = values.map(() => 0);
  patterns.forEach((counts, place) => {
    const weight = weights[place] ?? 0;
    if (weight === 0) return;
    const others = counts.reduce((sum, count) => sum + count, 0) - 1;
    matrix.forEach((row, c) => {
      const ofC = weight * (counts[c] ?? 0);
      if (ofC === 0) return;
      totals[c] = (totals[c] ?? 0) + ofC;
      counts.forEach((ofK, k) => {
        row[k] = (row[k] ?? 0) + (ofC * (c === k ? ofK - 1 : ofK)) / others;
      });
    });
  });
  return { matrix, totals };
}

/** Units of each pattern, in the patterns' order. */
function weightsOf({ patterns }: Pick<UnitTally, 'patterns'>, units: readonly number[]): number[] {
  const weights = patterns.map(() => 0);
  for (const pattern of units) weights[pattern] = (weights[pattern] ?? 0) + 1;
  return weights;
}

/**
 * Alpha of a tally whose patterns occur as often as `weights` say: 1 − (n − 1) Σ o·δ² / Σ n_c·n_k·δ². Source: as
 * `krippendorffAlpha`.
 */
export function alphaOf(tally: UnitTally, weights: readonly number[], metric: Metric): Alpha {
  const { matrix, totals } = coincidencesOf(tally, weights);
  const n = totals.reduce((sum, total) => sum + total, 0);
  if (n === 0) return { kind: 'undefined', why: 'no-pairs' };
  let [observed, expected] = [0, 0];
  const margins = { values: tally.values, totals };
  // Both sums are symmetric: each pair of values is met once.
  matrix.forEach((row, c) => {
    for (let k = c + 1; k < row.length; k += 1) {
      const apart = squaredDifference(metric, margins, c, k);
      observed += (row[k] ?? 0) * apart;
      expected += (totals[c] ?? 0) * (totals[k] ?? 0) * apart;
    }
  });
  if (expected === 0) return { kind: 'undefined', why: 'no-variation' };
  return { kind: 'measured', alpha: 1 - ((n - 1) * observed) / expected };
}

/**
 * Krippendorff's alpha by the coincidence matrix, for any number of coders and missing values: 1 for full agreement, 0
 * for what chance would give, below 0 for less. Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability"
 * (2011); Content Analysis (4th ed., 2019), ch. 12. Undefined, never NaN, where no disagreement is to be expected.
 * Refuses values that are not finite, and for the ratio metric those that are not above 0.
 */
export function krippendorffAlpha(units: readonly ReliabilityUnit[], metric: Metric): Result<Alpha, UnitRefusal> {
  const tally = tallyUnits(units, metric);
  return tally.ok ? accepted(alphaOf(tally.value, weightsOf(tally.value, tally.value.units), metric)) : tally;
}
