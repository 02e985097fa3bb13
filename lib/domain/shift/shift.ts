import type { CalendarDay } from '../calendar/calendar-day';
import { dayFromNumber, dayNumber } from '../calendar/day-arithmetic';
import { inDateOrder, middleDay, periodInDays, toReadings } from '../position/duplicate-policy';
import type { DuplicatePolicy } from '../stance/counting-rule';
import { covariance, indexOn, smooth, type Posterior } from '../position/local-level';
import { probabilityAbove } from '../position/normal';
import { positionSettings, type PositionSettings } from '../position/position-settings';
import type { Observation } from '../stance/observation';
import type { ShiftDirection } from './shift-verdict';
import { turnsOf, valueOf, type EvidencePair } from './stated-turn';

/** A change of position on enough evidence to be called one. */
export interface Shift extends EvidencePair {
  /** The day it is dated to: where the position changed most, or the first statement of the new sign. */
  readonly on: CalendarDay;
  /**
   * How far the position moved across the window round `on`, on the scale −2 to +2; null where only the stated sign
   * tells.
   */
  readonly change: number | null;
  readonly direction: ShiftDirection;
}

interface Candidate {
  readonly day: number;
  readonly change: number;
}

/**
 * Mean and variance of x(t + window) − x(t − window) from the joint posterior: Var(a − b) = Var a + Var b − 2 Cov(a,
 * b). Source of the covariance: `covariance` in local-level.ts.
 */
function differenceAt(posterior: Posterior, day: number, window: number) {
  const { means, variances } = posterior;
  const [before, after] = [indexOn(posterior, day - window), indexOn(posterior, day + window)];
  if (before === -1 || after === -1) return null;
  const mean = (means[after] ?? 0) - (means[before] ?? 0);
  const variance = (variances[after] ?? 0) + (variances[before] ?? 0) - 2 * covariance(posterior, before, after);
  return { mean, variance };
}

/** When a statement was said, in days since 1970: the first and last day it may have been, and their middle. */
interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Two dates are two days only if their periods do not overlap: one ends before another begins. */
const onTwoDays = (side: readonly DayRange[]): boolean =>
  Math.min(...side.map(({ to }) => to)) < Math.max(...side.map(({ from }) => from));

/** At least two statements on two days within reach, on each side of the day. */
function backedOnBothSides(said: readonly DayRange[], day: number, { shift }: PositionSettings): boolean {
  const near = said.filter(({ at }) => Math.abs(at - day) <= shift.reach);
  const enough = (side: readonly DayRange[]): boolean => side.length >= shift.statements && onTwoDays(side);
  return enough(near.filter(({ at }) => at < day)) && enough(near.filter(({ at }) => at > day));
}

/** Each run of days on which the position moved surely and far, as the day of its largest movement. */
function movements(
  counted: readonly Observation[],
  policy: DuplicatePolicy,
  settings: PositionSettings,
): readonly Candidate[] {
  const readings = toReadings(counted, policy, settings);
  const { window, size, certainty } = settings.shift;
  const [first, last] = [readings[0]?.day ?? 0, readings.at(-1)?.day ?? 0];
  const days: number[] = [];
  for (let day = Math.ceil(first) + window; day <= last - window; day += 1) days.push(day);
  const posterior = smooth(
    readings,
    days.flatMap((day) => [day - window, day + window]),
    settings,
  );
  const said = counted.map(periodInDays).map(({ from, to }) => ({ from, to, at: (from + to) / 2 }));
  const sure = days.flatMap((day): Candidate[] => {
    const difference = posterior && differenceAt(posterior, day, window);
    if (!difference) return [];
    const { mean, variance } = difference;
    const far = probabilityAbove(size, mean, variance) + probabilityAbove(size, -mean, variance);
    return far >= certainty && backedOnBothSides(said, day, settings) ? [{ day, change: mean }] : [];
  });
  return largestOfRuns(sure);
}

/** Of each run of neighbouring days the one with the largest movement. */
function largestOfRuns(candidates: readonly Candidate[]): readonly Candidate[] {
  const largest: Candidate[] = [];
  candidates.forEach((candidate, index) => {
    const best = largest.at(-1);
    const goesOn = best !== undefined && candidates[index - 1]?.day === candidate.day - 1;
    if (!goesOn) largest.push(candidate);
    else if (Math.abs(candidate.change) > Math.abs(best.change)) largest[largest.length - 1] = candidate;
  });
  return largest;
}

/** `ordered`: in date order. */
function pairAround(ordered: readonly Observation[], day: number): EvidencePair | null {
  const before = ordered.filter((one) => middleDay(one) < day).at(-1);
  const after = ordered.find((one) => middleDay(one) > day);
  return before && after ? { before, after } : null;
}

/**
 * The shifts of one holder's counted observations toward one target, in order of date: days round which the smoothed
 * position moved by more than 1 with probability 0.9 or more (of a run the one that moved most), and days at which the
 * stated sign turned. A turn within the window of a movement in the same direction is that movement. Source: a rule of
 * this project, tuned on made-up series: docs/decisions/0007-rules-for-words.md.
 */
export function shiftsOf(
  counted: readonly Observation[],
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): readonly Shift[] {
  const ordered = inDateOrder(counted);
  const moved = movements(ordered, policy, settings).flatMap(({ day, change }): Shift[] => {
    const pair = pairAround(ordered, day);
    return pair ? [{ ...pair, on: dayFromNumber(day), change, direction: change > 0 ? 1 : -1 }] : [];
  });
  const turned = turnsOf(counted).flatMap((pair): Shift[] => {
    const direction = valueOf(pair.after) > 0 ? 1 : -1;
    const same = moved.some(
      (shift) =>
        shift.direction === direction &&
        Math.abs(dayNumber(shift.on) - middleDay(pair.after)) <= 2 * settings.shift.window,
    );
    return same ? [] : [{ ...pair, on: pair.after.saidOn, change: null, direction }];
  });
  return [...moved, ...turned].sort((a, b) => a.on.localeCompare(b.on));
}
