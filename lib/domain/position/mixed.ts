import type { Observation } from '../stance/observation';
import { middleDay } from './duplicate-policy';
import { positionSettings, type PositionSettings } from './position-settings';

/**
 * True when two counted statements of opposite sign stand at most 60 days apart, the later at most 60 days before `day`
 * (since 1970) and not after it. Source: a rule of this project, docs/decisions/0007-rules-for-words.md.
 */
export function isMixed(
  counted: readonly Observation[],
  day: number,
  { mixed }: PositionSettings = positionSettings,
): boolean {
  const said = counted
    .map((observation) => ({ at: middleDay(observation), sign: Math.sign(observation.score.value ?? 0) }))
    // Whatever stands with one of the last `within` days lies at most `apart` before those.
    .filter(({ at, sign }) => sign !== 0 && at <= day && day - at <= mixed.within + mixed.apart);
  return said.some((one) =>
    said.some(
      (other) =>
        one.sign * other.sign < 0 &&
        Math.abs(one.at - other.at) <= mixed.apart &&
        day - Math.max(one.at, other.at) <= mixed.within,
    ),
  );
}
