/** How far two values are apart: as names, as ranks, on a scale of equal steps, as proportions of a true zero. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Values in ascending order, and how often each occurs among the pairable ones. */
interface Margins {
  readonly values: readonly number[];
  readonly totals: readonly number[];
}

function ordinal(totals: readonly number[], c: number, k: number): number {
  const [low, high] = c < k ? [c, k] : [k, c];
  const between = totals.slice(low, high + 1).reduce((sum, total) => sum + total, 0);
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
}

/**
 * The squared difference of the values at two places, 0 for the same place. Source: Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (2011), section D; Content Analysis (4th ed., 2019), ch. 12. Ratio: values above 0.
 */
export function squaredDifference(metric: Metric, { values, totals }: Margins, c: number, k: number): number {
  if (c === k) return 0;
  const [one, other] = [values[c] ?? 0, values[k] ?? 0];
  switch (metric) {
    case 'nominal':
      return 1;
    case 'ordinal':
      return ordinal(totals, c, k);
    case 'interval':
      return (one - other) ** 2;
    case 'ratio':
      return ((one - other) / (one + other)) ** 2;
  }
}
