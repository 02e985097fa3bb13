import { dayNumber } from '../calendar/day-arithmetic';
import { positionSettings, type PositionSettings } from '../position/position-settings';
import type { Shift } from './shift';
import type { ShiftVerdict } from './shift-verdict';

type ShiftMark = Pick<Shift, 'on' | 'direction'>;
type VerdictMark = Pick<ShiftVerdict, 'on' | 'direction' | 'seq'>;

const apart = (one: Pick<ShiftMark, 'on'>, other: Pick<ShiftMark, 'on'>): number =>
  Math.abs(dayNumber(one.on) - dayNumber(other.on));

/**
 * Which shift each verdict is about, of one holder's shifts toward one target: the nearest in its direction whose
 * window overlaps the verdict's. New evidence moves the day a shift is dated to, so the days need not be equal.
 * Undefined: none.
 */
export function shiftJudged<S extends ShiftMark>(
  shifts: readonly S[],
  verdict: VerdictMark,
  { shift: { window } }: PositionSettings = positionSettings,
): S | undefined {
  return shifts
    .filter(
      (shift) =>
        (verdict.direction === null || shift.direction === verdict.direction) && apart(shift, verdict) <= 2 * window,
    )
    .sort((a, b) => apart(a, verdict) - apart(b, verdict) || a.on.localeCompare(b.on))[0];
}

/** The verdict that counts for each shift that has one: of several about it the newest. */
export function verdictsOn<S extends ShiftMark, V extends VerdictMark>(
  shifts: readonly S[],
  verdicts: readonly V[],
): ReadonlyMap<S, V> {
  const standing = new Map<S, V>();
  for (const verdict of [...verdicts].sort((a, b) => a.seq - b.seq)) {
    const shift = shiftJudged(shifts, verdict);
    if (shift) standing.set(shift, verdict);
  }
  return standing;
}
