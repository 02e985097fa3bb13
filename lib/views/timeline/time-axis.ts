import { scaleLinear, scaleUtc } from 'd3-scale';
import type { CalendarDay, DatePrecision } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber, dayNumber, lastDayOf } from '@/lib/domain/calendar/day-arithmetic';
import { monthRange, shortDay } from '../words/day-words';

/** A stretch of time drawn to scale: days since 1970 to per cent of the plot's width. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

interface Tick {
  readonly x: number;
  readonly text: string;
  /** Stands under the first tick of a stretch and under each January. */
  readonly year: string | null;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A place where the axis leaves out a stretch in which nothing was found. */
interface AxisBreak {
  readonly x: number;
  readonly words: string;
}

export interface TimeAxis {
  readonly segments: readonly Segment[];
  readonly ticks: readonly Tick[];
  readonly breaks: readonly AxisBreak[];
  /** Where the collection ends. */
  readonly end: { readonly x: number; readonly day: CalendarDay } | null;
}

export interface DayWithPrecision {
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
}

interface Period {
  readonly from: number;
  readonly to: number;
}

// A stretch is left out when it is longer than half a year and takes more than two fifths of the whole.
const longestDrawnGap = 180;
const largestDrawnShare = 0.4;
const breakWidth = 5;
const narrowest = 13;
const tickEvery = 17;

const round = (x: number): number => Math.round(x * 100) / 100;

const firstOfMonth = (day: number): number => dayNumber(`${dayFromNumber(day).slice(0, 7)}-01`);
const endOfMonth = (day: number): number => dayNumber(lastDayOf(dayFromNumber(day), 'month')) + 1;

/** Stretches of whole months with no long gap inside: what the axis draws to scale. */
function periodsOf(dated: readonly DayWithPrecision[]): readonly Period[] {
  const spans = dated
    .map(({ saidOn, precision }) => ({ from: dayNumber(saidOn), to: dayNumber(lastDayOf(saidOn, precision)) }))
    .sort((a, b) => a.from - b.from);
  const whole = Math.max(0, ...spans.map(({ to }) => to)) - (spans[0]?.from ?? 0);
  const drawn = Math.max(longestDrawnGap, whole * largestDrawnShare);
  const periods: Period[] = [];
  for (const span of spans) {
    const last = periods[periods.length - 1];
    if (last && span.from - last.to <= drawn) {
      periods[periods.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else periods.push(span);
  }
  return periods.map(({ from, to }) => ({ from: firstOfMonth(from), to: endOfMonth(to) }));
}

/** Shares the width out by length, but leaves each stretch wide enough for a date to stand under it. */
function layOut(periods: readonly Period[]): readonly Segment[] {
  const room = 100 - breakWidth * (periods.length - 1);
  const total = periods.reduce((sum, { from, to }) => sum + to - from, 0);
  const wanted = periods.map(({ from, to }) => Math.max(narrowest, ((to - from) / total) * room));
  const sum = wanted.reduce((all, width) => all + width, 0);
  let left = 0;
  return periods.map((period, index) => {
    const right = left + ((wanted[index] ?? 0) / sum) * room;
    const segment = { ...period, left: round(left), right: round(right) };
    left = right + breakWidth;
    return segment;
  });
}

/** Where a day (which may be a fraction, for the middle of a period) stands, in per cent of the width, to 0.01. */
export function placeOf(axis: Pick<TimeAxis, 'segments'>, day: number): number {
  const scale = scaleLinear()
    .domain(axis.segments.flatMap(({ from, to }) => [from, to]))
    .range(axis.segments.flatMap(({ left, right }) => [left, right]))
    .clamp(true);
  return round(scale(day));
}

/** "Apr" over "2021", "16 May"; a year alone where the ticks are a year apart. */
function tickWords(day: CalendarDay, first: boolean, yearly: boolean): Pick<Tick, 'text' | 'year'> {
  const [year = '', month, date] = day.split('-');
  if (yearly) return { text: year, year: null };
  const text = shortDay(day, date === '01' ? 'month' : 'day', Number(year));
  return { text, year: first || (month === '01' && date === '01') ? year : null };
}

function ticksOf(segment: Segment): readonly Tick[] {
  const wanted = Math.max(1, Math.floor((segment.right - segment.left) / tickEvery));
  const instant = (day: number): Date => new Date(dayNumberToMilliseconds(day));
  const scale = scaleUtc().domain([instant(segment.from), instant(segment.to - 1)]);
  // Asked for five, it may give nine: fewer are asked for until they fit.
  const tries = Array.from({ length: wanted }, (_, index) => scale.ticks(wanted - index));
  const found = tries.find((ticks) => ticks.length <= wanted + 1) ?? [];
  const days = found.length === 0 || segment.to - segment.from <= 31 ? [instant(segment.from)] : found;
  const yearly = days.length > 1 && days.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  return days.map((date, index) => {
    const day = date.toISOString().slice(0, 10);
    const x = placeOf({ segments: [segment] }, dayNumber(day));
    return { x, ...tickWords(day, index === 0, yearly), anchor: x < 6 ? 'start' : x > 94 ? 'end' : 'middle' };
  });
}

const dayNumberToMilliseconds = (day: number): number => day * 86_400_000;

function breakBetween(before: Segment, after: Segment): AxisBreak {
  const [from, to] = [dayFromNumber(before.to), dayFromNumber(after.from - 1)];
  return {
    x: round((before.right + after.left) / 2),
    words: `${monthRange(from, to)} left out, nothing was found there`,
  };
}

/**
 * The axis for `dated`, the same for every picture of a page: whole months, broken (and said to be) where nothing was
 * found for most of the time. `collectionEnd` is marked when it lies on the axis.
 */
export function toTimeAxis(dated: readonly DayWithPrecision[], collectionEnd: CalendarDay | null): TimeAxis {
  return axisOver(periodsOf(dated), collectionEnd);
}

function axisOver(periods: readonly Period[], collectionEnd: CalendarDay | null): TimeAxis {
  const segments = layOut(periods);
  const last = segments[segments.length - 1];
  const end = collectionEnd === null ? null : dayNumber(collectionEnd);
  const shown = last !== undefined && end !== null && end >= last.from && end <= last.to;
  return {
    segments,
    ticks: segments.flatMap(ticksOf),
    breaks: segments.slice(1).map((segment, index) => breakBetween(segments[index] ?? segment, segment)),
    end: shown && collectionEnd !== null ? { x: placeOf({ segments }, end), day: collectionEnd } : null,
  };
}

/**
 * One unbroken stretch from `from` to `to`, both days on it; an end left open is that of the month of the first or last
 * of `dated`. Null where there is nothing to end at, or the ends would cross.
 */
export function toUnbrokenAxis(
  dated: readonly DayWithPrecision[],
  { from, to }: { readonly from: CalendarDay | null; readonly to: CalendarDay | null },
  collectionEnd: CalendarDay | null,
): TimeAxis | null {
  const [first, last] = [
    dated.map(({ saidOn }) => saidOn).sort()[0],
    dated
      .map(({ saidOn, precision }) => lastDayOf(saidOn, precision))
      .sort()
      .at(-1),
  ];
  if (first === undefined || last === undefined) return null;
  const period = {
    from: from === null ? firstOfMonth(dayNumber(first)) : dayNumber(from),
    to: to === null ? endOfMonth(dayNumber(last)) : dayNumber(to) + 1,
  };
  return period.from < period.to ? axisOver([period], collectionEnd) : null;
}

/** The same axis without the early stretches in which this picture has nothing; the later ones stay, so ends agree. */
export function narrowAxis(axis: TimeAxis, dated: readonly DayWithPrecision[]): TimeAxis {
  const days = dated.map(({ saidOn }) => dayNumber(saidOn));
  const first = axis.segments.findIndex(({ from, to }) => days.some((day) => day >= from && day < to));
  return first <= 0 ? axis : axisOver(axis.segments.slice(first), axis.end?.day ?? null);
}
