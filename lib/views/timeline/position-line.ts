import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import { lacksOf } from '@/lib/domain/position/enough-evidence';
import { middleDay } from '@/lib/domain/position/duplicate-policy';
import { estimatePosition, estimatesOf } from '@/lib/domain/position/position';
import { positionSettings } from '@/lib/domain/position/position-settings';
import type { DuplicatePolicy } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { placeOf, type TimeAxis } from './time-axis';

/** The position at one day: x in per cent of the plot; mean and the interval's ends on the scale, not clamped. */
export interface LinePoint {
  readonly day: string;
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One holder's position over time, from its first to its last statement, in stretches with evidence. */
export interface PositionLine {
  readonly holder: ActorReference;
  readonly stretches: readonly (readonly LinePoint[])[];
  /** The interval leaves the scale somewhere and is drawn only as far as it goes. */
  readonly clamped: boolean;
}

/** Under a picture that draws lines. */
export const lineWords =
  'Line: the position estimated from the dots, with its 80 % interval; drawn only where the evidence allows a label.';

/**
 * Between two statements the mean runs straight and the interval bends gently: these, and the days of the statements,
 * draw both.
 */
const mostPoints = 30;
const round = (x: number): number => Math.round(x * 100) / 100;
const precise = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Whole days from one to another, at most `most` of them, evenly apart. */
export function sampledDays(from: number, to: number, most: number): number[] {
  const every = Math.max(1, Math.ceil((to - from) / most));
  const days: number[] = [];
  for (let day = Math.ceil(from); day < to; day += every) days.push(day);
  return days;
}

/** A line breaks where the axis does, and where nothing was said for longer than a position stays known. */
function stretchesOf(
  points: readonly (LinePoint & { readonly at: number })[],
  axis: TimeAxis,
  statedDays: readonly number[],
): LinePoint[][] {
  // Which piece of the axis a day lies in, and after which of the long silences; −1 where nothing is drawn.
  const silences = statedDays.filter(
    (day, index) => (statedDays[index + 1] ?? day) - day > positionSettings.label.knownFor,
  );
  const silent = (at: number): boolean =>
    silences.some((day) => at > day && at < (statedDays[statedDays.indexOf(day) + 1] ?? at));
  const placeIn = (at: number): string | null => {
    const segment = axis.segments.findIndex(({ from, to }) => at >= from && at <= to);
    return segment === -1 || silent(at) ? null : `${segment} ${silences.filter((day) => day < at).length}`;
  };
  const stretches = new Map<string, LinePoint[]>();
  for (const { at, ...point } of points) {
    const place = placeIn(at);
    if (place !== null) stretches.set(place, [...(stretches.get(place) ?? []), point]);
  }
  return [...stretches.values()].filter((stretch) => stretch.length > 1);
}

/**
 * Null where the evidence allows no label: then there is no mean to draw. `counted` are one holder's toward one target.
 */
export function toPositionLine(
  counted: readonly Observation[],
  axis: TimeAxis,
  policy: DuplicatePolicy,
): PositionLine | null {
  const [holder] = counted.map((observation) => observation.holder);
  if (!holder || lacksOf(counted).length > 0) return null;
  const stated = [...new Set(counted.map(middleDay))].sort((a, b) => a - b);
  const position = estimatePosition(counted, sampledDays(stated[0] ?? 0, stated.at(-1) ?? 0, mostPoints), policy);
  if (!position) return null;
  const points = estimatesOf(position).map(({ day, mean, low, high }) => ({
    at: day,
    day: dayFromNumber(Math.floor(day)),
    x: placeOf(axis, day),
    mean: precise(mean),
    low: precise(low),
    high: precise(high),
  }));
  return {
    holder,
    stretches: stretchesOf(points, axis, stated),
    clamped: points.some(({ low, high }) => low < -2 || high > 2),
  };
}

/**
 * Ready to draw in a plot 100 wide whose value v stands at (2 − v + ½)·laneHeight: the line, and its interval as an
 * area.
 */
export function lineShapes(
  { stretches }: PositionLine,
  laneHeight: number,
): { readonly line: string; readonly area: string } {
  const y = (value: number): number => round((2.5 - Math.min(2, Math.max(-2, value))) * laneHeight);
  const path = (points: readonly { readonly x: number; readonly value: number }[]): string =>
    points.map(({ x, value }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y(value)}`).join('');
  const along = (points: readonly LinePoint[], end: 'mean' | 'low' | 'high') =>
    points.map((point) => ({ x: point.x, value: point[end] }));
  return {
    line: stretches.map((points) => path(along(points, 'mean'))).join(''),
    area: stretches.map((points) => `${path([...along(points, 'high'), ...along(points, 'low').reverse()])}Z`).join(''),
  };
}
