import { positionSettings, type PositionSettings } from './position-settings';

/**
 * One measurement of the position: `day` in days (fractions allowed), `deviation` the standard deviation of its noise.
 */
export interface Reading {
  readonly day: number;
  readonly value: number;
  readonly deviation: number;
}

/**
 * The joint posterior of the level at `days` (ascending, distinct). `gains[k]` is the smoother's gain from day k to day
 * k + 1: Cov(xₖ, xₖ₊₁) = gains[k] · variances[k + 1], and a chain of gains gives every other covariance.
 */
export interface Posterior {
  readonly days: readonly number[];
  readonly means: readonly number[];
  readonly variances: readonly number[];
  readonly gains: readonly number[];
}

interface Level {
  readonly mean: number;
  readonly variance: number;
}

interface FilterStep {
  readonly predicted: Level;
  readonly updated: Level;
}

function update({ mean, variance }: Level, { value, deviation }: Reading): Level {
  const gain = variance / (variance + deviation ** 2);
  return { mean: mean + gain * (value - mean), variance: variance * (1 - gain) };
}

const driftOver = (days: number, settings: PositionSettings): number => (settings.drift * days) / settings.driftDays;

function filterForward(
  days: readonly number[],
  readings: readonly Reading[],
  settings: PositionSettings,
): FilterStep[] {
  const prior: Level = { mean: 0, variance: settings.prior ** 2 };
  const filtered: FilterStep[] = [];
  let next = 0;
  for (const day of days) {
    const before = filtered[filtered.length - 1]?.updated;
    const elapsed = day - (days[filtered.length - 1] ?? day);
    const predicted = before ? { mean: before.mean, variance: before.variance + driftOver(elapsed, settings) } : prior;
    let updated: Level = predicted;
    for (let reading = readings[next]; reading?.day === day; reading = readings[next]) {
      updated = update(updated, reading);
      next += 1;
    }
    filtered.push({ predicted, updated });
  }
  return filtered;
}

function smoothBackward(days: readonly number[], filtered: readonly FilterStep[]): Posterior {
  const smoothed = filtered.map(({ updated }) => updated);
  const gains = new Array<number>(Math.max(0, filtered.length - 1)).fill(0);
  for (let k = filtered.length - 2; k >= 0; k -= 1) {
    const [here, ahead, later] = [filtered[k], filtered[k + 1], smoothed[k + 1]];
    if (!here || !ahead || !later) continue;
    const gain = here.updated.variance / ahead.predicted.variance;
    gains[k] = gain;
    smoothed[k] = {
      mean: here.updated.mean + gain * (later.mean - ahead.predicted.mean),
      variance: here.updated.variance + gain ** 2 * (later.variance - ahead.predicted.variance),
    };
  }
  return { days, means: smoothed.map(({ mean }) => mean), variances: smoothed.map(({ variance }) => variance), gains };
}

/**
 * Local-level model xₜ₊Δ = xₜ + N(0, q·Δ), y = x + N(0, σ²): Kalman filter, then the smoother of Rauch, Tung and
 * Striebel (source: AIAA Journal 3(8), 1965; in this form: Durbin and Koopman, Time Series Analysis by State Space
 * Methods, 2nd ed., ch. 2). `readings` in ascending order of day; `alsoAt` names more days to answer for, of which
 * those before the first reading are left out: the prior stands there. Null without readings.
 */
export function smooth(
  readings: readonly Reading[],
  alsoAt: readonly number[] = [],
  settings: PositionSettings = positionSettings,
): Posterior | null {
  const [first] = readings;
  if (!first) return null;
  const asked = alsoAt.filter((day) => day >= first.day);
  const days = [...new Set([...readings.map(({ day }) => day), ...asked])].sort((a, b) => a - b);
  return smoothBackward(days, filterForward(days, readings, settings));
}

/** Where a day stands among the posterior's; −1 where it was not fitted for it. */
export function indexOn({ days }: Posterior, day: number): number {
  let [low, high] = [0, days.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = days[middle] ?? day;
    if (found === day) return middle;
    if (found < day) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Posterior covariance of the levels at two of the posterior's days, named by index: the later one's variance times the
 * smoother's gains between them. Source: P. de Jong and M. J. MacKinnon, Covariances for smoothed estimates in state
 * space models, Biometrika 75(3), 1988.
 */
export function covariance({ variances, gains }: Posterior, one: number, other: number): number {
  const [early, late] = one <= other ? [one, other] : [other, one];
  let product = variances[late] ?? 0;
  for (let k = early; k < late; k += 1) product *= gains[k] ?? 0;
  return product;
}

/** Posterior covariance of the level at one of the posterior's days, named by index, with that at each of them. */
export function covariancesWith({ variances, gains }: Posterior, at: number): readonly number[] {
  const shared = [...variances];
  let chain = 1;
  for (let k = at + 1; k < variances.length; k += 1) {
    chain *= gains[k - 1] ?? 0;
    shared[k] = chain * (variances[k] ?? 0);
  }
  let covariance = variances[at] ?? 0;
  for (let k = at - 1; k >= 0; k -= 1) {
    covariance *= gains[k] ?? 0;
    shared[k] = covariance;
  }
  return shared;
}
