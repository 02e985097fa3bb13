import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { LinePoint, PositionLine } from './position-line';
import { signed } from './stance-words';
import type { TimeAxis } from './time-axis';
import type { Lane, Timeline } from './timeline';
import type { TimelineDot } from './timeline-dots';
import type { EventMark } from './timeline-events';

/** What lies under the marks: lanes, axis and events. */
export interface ExplorerGround {
  readonly lanes: readonly Lane[];
  readonly laneHeight: number;
  readonly height: number;
  readonly axis: TimeAxis;
  readonly events: readonly EventMark[];
}

/** A statement: where the figure has it, and what is said of it on pointing. */
export interface ExplorerPoint {
  readonly key: string;
  readonly href: string;
  /** "China, 28 July 2021, −1, Pace and manner …": the same name as in the figure. */
  readonly name: string;
  readonly slug: string;
  readonly who: string;
  readonly when: string;
  readonly stance: string;
  readonly summary: string;
  readonly x: number;
  readonly y: number;
  readonly bar: TimelineDot['bar'];
  readonly open: boolean;
  /** How many statements it stands for. */
  readonly n: number;
  /** "Position that day +1.4, 80 % interval +0.9 to +2.0", or why there is none. */
  readonly position: string;
}

/** A place on a line, clamped to the scale as the figure draws it; nulls part two stretches. */
export interface ExplorerLinePoint {
  readonly x: number;
  readonly mean: number | null;
  readonly band: readonly [number, number] | null;
}

export interface ExplorerSeries {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  readonly n: number;
  readonly line: readonly ExplorerLinePoint[];
}

/** The figure's own model in the explorer's form: plain data, nothing left to compute. Points in date order. */
export interface ExplorerPicture {
  readonly ground: ExplorerGround;
  readonly points: readonly ExplorerPoint[];
  readonly series: readonly ExplorerSeries[];
}

const clamped = (value: number): number => Math.min(2, Math.max(-2, value));

/** "+1.4", "−0.3", "0.0". */
function exact(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return text === '0.0' ? text : `${value > 0 ? '+' : '−'}${text}`;
}

function positionWords(line: PositionLine | undefined, day: CalendarDay): string {
  const place = line?.stretches.flat().find((point) => point.day === day);
  if (!line) return 'No position estimated: too few statements';
  return place
    ? `Position that day ${exact(place.mean)}, 80 % interval ${exact(place.low)} to ${exact(place.high)}`
    : 'No position drawn on that day';
}

function lineRows(stretches: readonly (readonly LinePoint[])[]): ExplorerLinePoint[] {
  return stretches.flatMap((stretch, index) => [
    ...(index > 0 ? [{ x: stretch[0]?.x ?? 0, mean: null, band: null }] : []),
    ...stretch.map(({ x, mean, low, high }) => ({ x, mean: clamped(mean), band: [clamped(low), clamped(high)] as const })),
  ]);
}

/** `hrefOf` makes an address that keeps what the page was asked for (its version). */
export function toExplorerPicture(timeline: Timeline, hrefOf: (href: string) => string = (href) => href): ExplorerPicture {
  const { lanes, laneHeight, height, axis, events, dots, lines, holders } = timeline;
  const lineOf = (slug: string) => lines.find(({ holder }) => holder.slug === slug);
  return {
    ground: { lanes, laneHeight, height, axis, events },
    points: dots.map(({ key, href, name, summary, day, when, holder, value, x, y, bar, open, n }) => ({
      key, href: hrefOf(href), name, slug: holder.slug, who: holder.short, when, stance: signed(value), summary, x, y, bar, open, n,
      position: positionWords(lineOf(holder.slug), day),
    })),
    series: holders.map(({ actor, n }) => ({
      slug: actor.slug, name: actor.short, href: hrefOf(`/actors/${actor.slug}`), n, line: lineRows(lineOf(actor.slug)?.stretches ?? []),
    })),
  };
}
