import { covariancesWith, indexOn } from './local-level';
import type { Position } from './position';
import type { StatedReading } from './duplicate-policy';

/** The position at one day had one statement not been found. */
export interface Without {
  readonly statementKey: string;
  readonly mean: number;
  readonly variance: number;
}

interface Place {
  readonly position: Position;
  readonly at: number;
  readonly reading: StatedReading;
  readonly index: number;
  /** Cov(xₜ, xᵢ). */
  readonly shared: number;
}

/** mean(t) − Cov(xₜ, xᵢ)(yᵢ − meanᵢ)/(Rᵢ − Varᵢ), and the variance that goes with it. */
function withoutReading({ position: { posterior }, at, reading, index, shared }: Place): Omit<Without, 'statementKey'> {
  const left = reading.deviation ** 2 - (posterior.variances[index] ?? 0);
  const mean = (posterior.means[at] ?? 0) - (shared * (reading.value - (posterior.means[index] ?? 0))) / left;
  return { mean, variance: (posterior.variances[at] ?? 0) + shared ** 2 / left };
}

/** Under `day` the day's mean changes, not the number of readings: mean(t) + Cov(xₜ, xᵢ)/Rᵢ · (yᵢ′ − yᵢ). */
function withoutOneOfDay(
  { position: { posterior }, at, reading, shared }: Place,
  value: number,
): Omit<Without, 'statementKey'> {
  const n = reading.observations.length;
  const others = (reading.value * n - value) / (n - 1);
  const pull = shared / reading.deviation ** 2;
  return { mean: (posterior.means[at] ?? 0) + pull * (others - reading.value), variance: posterior.variances[at] ?? 0 };
}

/**
 * The position at a day (one it was fitted for) without each of its statements in turn, by the linear formula, without
 * fitting again. Source: leave-one-out for Gaussian linear models, e.g. Rasmussen and Williams, Gaussian Processes for
 * Machine Learning, 2006, section 5.4.2. Days it was not fitted for answer with nothing.
 */
export function withoutEach(position: Position, day: number): readonly Without[] {
  const at = indexOn(position.posterior, day);
  if (at === -1) return [];
  const covariances = covariancesWith(position.posterior, at);
  return position.readings.flatMap((reading) => {
    const index = indexOn(position.posterior, reading.day);
    const place = { position, at, reading, index, shared: covariances[index] ?? 0 };
    return reading.observations.map(({ statementKey, score }) => ({
      statementKey,
      ...(reading.observations.length > 1 ? withoutOneOfDay(place, score.value ?? 0) : withoutReading(place)),
    }));
  });
}
