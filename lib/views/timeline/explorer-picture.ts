import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { evidenceHref } from '../address/evidence-filter';
import { estimateWords, type ExplorerLinePoint } from './explorer-line';
import type { Hit } from './hit-areas';
import type { LinePoint, PositionLine } from './position-line';
import { signed } from '../words/stance-words';
import type { TimeAxis } from './time-axis';
import type { Lane, Timeline } from './timeline';
import { laneOf, type TimelineDot } from './timeline-dots';
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
export interface ExplorerPoint extends Hit {
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
  /** The address of a list of some of its statements, up to their keys. */
  readonly ids: string;
}

function positionWords(line: PositionLine | undefined, day: CalendarDay): string {
  const place = line?.stretches.flat().find((point) => point.day === day);
  if (!line) return 'No position estimated: too few statements';
  return place ? `Position that day ${estimateWords(place)}` : 'No position drawn on that day';
}

function lineRows(stretches: readonly (readonly LinePoint[])[]): ExplorerLinePoint[] {
  return stretches.flatMap((stretch, index) => [
    ...(index > 0 ? [{ x: stretch[0]?.x ?? 0, mean: null, low: null, high: null }] : []),
    ...stretch.map(({ x, mean, low, high }) => ({ x, mean, low, high })),
  ]);
}

/** `hrefOf` makes an address that keeps what the page was asked for (its version). */
export function toExplorerPicture(
  timeline: Timeline,
  hrefOf: (href: string) => string = (href) => href,
): ExplorerPicture {
  const { lanes, laneHeight, height, axis, events, dots, lines, holders, target } = timeline;
  const lineOf = (slug: string) => lines.find(({ holder }) => holder.slug === slug);
  return {
    ground: { lanes, laneHeight, height, axis, events },
    points: dots.map(({ key, href, statement, name, summary, day, when, holder, value, x, y, bar, open, n }) => ({
      key,
      href: hrefOf(href),
      statement,
      lane: laneOf(value),
      name,
      slug: holder.slug,
      who: holder.short,
      when,
      stance: signed(value),
      summary,
      x,
      y,
      bar,
      open,
      n,
      position: positionWords(lineOf(holder.slug), day),
    })),
    series: holders.map(({ actor, n }) => ({
      slug: actor.slug,
      name: actor.short,
      href: hrefOf(`/actors/${actor.slug}`),
      n,
      line: lineRows(lineOf(actor.slug)?.stretches ?? []),
    })),
    ids: `${hrefOf(evidenceHref({ target: target.key }))}&ids=`,
  };
}
