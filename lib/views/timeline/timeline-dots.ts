import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay, DatePrecision } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber, dayNumber, lastDayOf } from '@/lib/domain/calendar/day-arithmetic';
import { middleDay } from '@/lib/domain/position/duplicate-policy';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { targetName } from '@/lib/domain/target/target';
import { dayRange, longDay } from '../words/day-words';
import { spreadDots } from './dot-spread';
import { evidenceHref, statementHref } from '../address/evidence-filter';
import { binMarks, type MarkBin } from './mark-bins';
import { signed } from '../words/stance-words';
import { openWords } from '../words/statement-words';
import { placeOf, type TimeAxis } from './time-axis';

export interface TimelineDot {
  readonly key: string;
  readonly href: string;
  /** Key of its statement; null where it stands for several. */
  readonly statement: string | null;
  /** "China, 28 July 2021, −1, Pace and manner of the U.S.–NATO withdrawal". */
  readonly name: string;
  readonly summary: string;
  /** The day it enters the position at: the middle of its period. */
  readonly day: CalendarDay;
  /** "28 July 2021", "April 2021". */
  readonly when: string;
  readonly holder: ActorReference;
  readonly value: StanceValue;
  /** Per cent of the plot's width and pixels from its top, both to 0.01. */
  readonly x: number;
  readonly y: number;
  /** Where the day is not known: the period it lies in, in per cent. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly open: boolean;
  /** How many statements it stands for: more than one only in a picture of very many. */
  readonly n: number;
}

const dotHeight = 10;
const tallestLane = 84;
export const round = (y: number): number => Math.round(y * 100) / 100;

export interface DotSource {
  readonly observation: Observation;
  readonly value: StanceValue;
}

/** What gets a dot: what counts, and what is not settled at its last value. */
export function drawnOf(observations: readonly Observation[]): readonly DotSource[] {
  return observations.flatMap((observation) => {
    const { value } = observation.score;
    const left = observation.leftOut;
    return value !== null && (left === null || left === 'open') ? [{ observation, value }] : [];
  });
}

function periodPlace(axis: TimeAxis, saidOn: CalendarDay, precision: DatePrecision) {
  const [from, to] = [dayNumber(saidOn), dayNumber(lastDayOf(saidOn, precision))];
  const bar = from === to ? null : { from: placeOf(axis, from), to: placeOf(axis, to) };
  return { x: placeOf(axis, (from + to) / 2), bar };
}

function dotName({ holder, saidOn, precision, score }: Observation, value: StanceValue): string {
  const open = openWords(score);
  const name = `${holder.name}, ${longDay(saidOn, precision)}, ${signed(value)}, ${targetName(score.target)}`;
  return open ? `${name}, ${open}` : name;
}

export const laneOf = (value: StanceValue): number => 2 - value;

function markOfOne({ observation, value }: DotSource, axis: TimeAxis): Omit<TimelineDot, 'y'> {
  return {
    ...periodPlace(axis, observation.saidOn, observation.precision),
    key: `${observation.statementKey} ${observation.holder.slug}`,
    href: statementHref(observation.statementKey),
    statement: observation.statementKey,
    name: dotName(observation, value),
    summary: observation.summary,
    day: dayFromNumber(Math.floor(middleDay(observation))),
    when: longDay(observation.saidOn, observation.precision),
    holder: observation.holder,
    value,
    open: observation.score.state === 'open',
    n: 1,
  };
}

/** A mark for a period opens the list of exactly its statements. */
function markOfBin({ of, first, from, to }: MarkBin, axis: TimeAxis): Omit<TimelineDot, 'y'> {
  const {
    observation: { holder, score },
    value,
  } = first;
  if (of.length === 1) return markOfOne(first, axis);
  const [start, end] = [dayFromNumber(from), dayFromNumber(to)];
  const open = score.state === 'open' ? ', not settled' : '';
  return {
    key: `${holder.slug} ${value} ${score.state} ${start} ${end}`,
    href: evidenceHref({ holder: holder.slug, target: score.target.key, value: String(value), from: start, to: end }),
    statement: null,
    name:
      `${holder.name}, ${dayRange(start, end)}, ${signed(value)}, ${targetName(score.target)}${open}, ` +
      `${of.length} statements`,
    summary: `${of.length} statements, ${dayRange(start, end)}`,
    day: dayFromNumber(Math.floor((from + to) / 2)),
    when: dayRange(start, end),
    holder,
    value,
    x: placeOf(axis, (from + to) / 2),
    bar: null,
    open: score.state === 'open',
    n: of.length,
  };
}

/** Dots in date order, stacks spread; lanes grow for stacks from `shortest` up to a limit (pixels). */
export function drawDots(
  drawn: readonly DotSource[],
  axis: TimeAxis,
  shortest: number,
): { dots: readonly TimelineDot[]; laneHeight: number } {
  const marks = binMarks(drawn)?.map((bin) => markOfBin(bin, axis)) ?? drawn.map((one) => markOfOne(one, axis));
  const places = marks.map(({ x, value }) => ({ x, lane: laneOf(value) }));
  const { steps, tallest } = spreadDots(places);
  const laneHeight = Math.min(tallestLane, Math.max(shortest, tallest * dotHeight + 2));
  const step = tallest > 1 ? Math.min(dotHeight, (laneHeight - dotHeight - 2) / (tallest - 1)) : 0;
  const dots = marks.map((mark, index) => ({
    ...mark,
    y: round((laneOf(mark.value) + 0.5) * laneHeight + (steps[index] ?? 0) * step),
  }));
  return { dots, laneHeight };
}
