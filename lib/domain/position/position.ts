import { toReadings, type StatedReading } from './duplicate-policy';
import type { DuplicatePolicy } from '../stance/counting-rule';
import { indexOn, smooth, type Posterior } from './local-level';
import { centralHalfWidth } from './normal';
import { positionSettings, type PositionSettings } from './position-settings';
import type { Observation } from '../stance/observation';

/**
 * Where a holder stands at a day: mean and variance on the scale −2 to +2, and the ends of the interval. Not clamped.
 */
export interface PositionEstimate {
  /** Days since 1970; halves occur. */
  readonly day: number;
  readonly mean: number;
  readonly variance: number;
  readonly low: number;
  readonly high: number;
}

/** The model fitted to one holder's counted observations toward one target. */
export interface Position {
  readonly readings: readonly StatedReading[];
  /** At the readings' days and those asked for. */
  readonly posterior: Posterior;
  readonly settings: PositionSettings;
}

/**
 * Fits the local-level model (source: `smooth` in local-level.ts) to one holder's counted observations toward one
 * target; `days` (since 1970) are those to be asked for later. Null without observations.
 */
export function estimatePosition(
  observations: readonly Observation[],
  days: readonly number[] = [],
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): Position | null {
  const readings = toReadings(observations, policy, settings);
  const posterior = smooth(readings, days, settings);
  return posterior && { readings, posterior, settings };
}

/** `width`: half the interval, in standard deviations. */
function estimateOf({ posterior }: Position, index: number, width: number): PositionEstimate | null {
  const [day, mean, variance] = [posterior.days[index], posterior.means[index], posterior.variances[index]];
  if (day === undefined || mean === undefined || variance === undefined) return null;
  const half = width * Math.sqrt(variance);
  return { day, mean, variance, low: mean - half, high: mean + half };
}

/**
 * The estimate at one of the days the position was fitted for; null for any other, and before the first observation.
 */
export function positionAt(position: Position, day: number): PositionEstimate | null {
  return estimateOf(position, indexOn(position.posterior, day), centralHalfWidth(position.settings.interval));
}

/** The estimates at every day fitted for, in order. */
export function estimatesOf(position: Position): readonly PositionEstimate[] {
  const width = centralHalfWidth(position.settings.interval);
  return position.posterior.days.flatMap((_, index) => estimateOf(position, index, width) ?? []);
}
