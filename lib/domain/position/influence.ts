import { covariance } from './local-level';
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
}

/** mean(t) − Cov(xₜ, xᵢ)(yᵢ − meanᵢ)/(Rᵢ − Varᵢ), and the variance that goes with it. */
function withoutReading({ position: { posterior }, at, reading }: Place): Omit<Without, 'statementKey'> {
  const index = posterior.days.indexOf(reading.day);
  const shared = covariance(posterior, at, index);
  const left = reading.deviation ** 2 - (posterior.variances[index] ?? 0);
  const mean = (posterior.means[at] ?? 0) - (shared * (reading.value - (posterior.means[index] ?? 0))) / left;
  return { mean, variance: (posterior.variances[at] ?? 0) + shared ** 2 / left };
}

/** Under `day` the day's mean changes, not the number of readings: mean(t) + Cov(xₜ, xᵢ)/Rᵢ · (yᵢ′ − yᵢ). */
function withoutOneOfDay({ position: { posterior }, at, reading }: Place, value: number): Omit<Without, 'statementKey'> {
  const n = reading.observations.length;
  const others = (reading.value * n - value) / (n - 1);
  const pull = covariance(posterior, at, posterior.days.indexOf(reading.day)) / reading.deviation ** 2;
  return { mean: (posterior.means[at] ?? 0) + pull * (others - reading.value), variance: posterior.variances[at] ?? 0 };
}

/**
 * The position at a day (one it was fitted for) without each of its statements in turn, by the linear formula, without
 * fitting again. Source: leave-one-out for Gaussian linear models, e.g. Rasmussen and Williams, Gaussian Processes for
 * Machine Learning, 2006, section 5.4.2. Days it was not fitted for answer with nothing.
 */
export function withoutEach(position: Position, day: number): readonly Without[] {
  const at = position.posterior.days.indexOf(day);
  if (at === -1) return [];
  return position.readings.flatMap((reading) => reading.observations.map(({ statementKey, score }) => {
    const place = { position, at, reading };
    const left = reading.observations.length > 1 ? withoutOneOfDay(place, score.value ?? 0) : withoutReading(place);
    return { statementKey, ...left };
  }));
}
