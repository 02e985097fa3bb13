import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayNumber, lastDayOf, type CalendarDay, type DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { targetName } from '@/lib/domain/target/target';
import { longDay } from './day-words';
import { spreadDots } from './dot-spread';
import { statementHref } from './evidence-filter';
import { signed } from './stance-words';
import { openWords } from './statement-words';
import { placeOf, type TimeAxis } from './time-axis';

export interface TimelineDot {
  readonly key: string;
  readonly href: string;
  /** "China, 28 July 2021, −1, Pace and manner of the U.S.–NATO withdrawal". */
  readonly name: string;
  readonly summary: string;
  readonly holder: ActorReference;
  readonly value: StanceValue;
  /** Per cent of the plot's width and pixels from its top, both to 0.01. */
  readonly x: number;
  readonly y: number;
  /** Where the day is not known: the period it lies in, in per cent. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly open: boolean;
}

const dotHeight = 10;
const tallestLane = 84;
export const round = (y: number): number => Math.round(y * 100) / 100;

export interface Drawn {
  readonly observation: Observation;
  readonly value: StanceValue;
}

/** What gets a dot: what counts, and what is not settled at its last value. */
export function drawnOf(observations: readonly Observation[]): readonly Drawn[] {
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

export function dotName({ holder, saidOn, precision, score }: Observation, value: StanceValue): string {
  const open = openWords(score);
  const name = `${holder.name}, ${longDay(saidOn, precision)}, ${signed(value)}, ${targetName(score.target)}`;
  return open ? `${name}, ${open}` : name;
}

export const laneOf = (value: StanceValue): number => 2 - value;

/** Dots in date order, stacks spread; lanes grow for stacks from `shortest` up to a limit (pixels). */
export function drawDots(drawn: readonly Drawn[], axis: TimeAxis, shortest: number): { dots: readonly TimelineDot[]; laneHeight: number } {
  const places = drawn.map(({ observation, value }) => ({
    ...periodPlace(axis, observation.saidOn, observation.precision), lane: laneOf(value),
  }));
  const { steps, tallest } = spreadDots(places);
  const laneHeight = Math.min(tallestLane, Math.max(shortest, tallest * dotHeight + 2));
  const step = tallest > 1 ? Math.min(dotHeight, (laneHeight - dotHeight - 2) / (tallest - 1)) : 0;
  const dots = drawn.flatMap(({ observation, value }, index) => {
    const place = places[index];
    return place === undefined ? [] : [{
      key: `${observation.statementKey} ${observation.holder.slug}`,
      href: statementHref(observation.statementKey),
      name: dotName(observation, value),
      summary: observation.summary,
      holder: observation.holder,
      value,
      x: place.x,
      y: round((place.lane + 0.5) * laneHeight + (steps[index] ?? 0) * step),
      bar: place.bar,
      open: observation.score.state === 'open',
    }];
  });
  return { dots, laneHeight };
}
