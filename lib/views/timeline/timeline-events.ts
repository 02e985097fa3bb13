import { dayNumber, lastDayOf } from '@/lib/domain/calendar/day-arithmetic';
import type { Event } from '@/lib/domain/event/event';
import type { Observation } from '@/lib/domain/stance/observation';
import { longDay } from '../words/day-words';
import { narrowAxis, placeOf, type TimeAxis } from './time-axis';
import { drawnOf } from './timeline-dots';

/** An event as a page numbers it, the same in all its pictures. */
export interface EventNote {
  /** From 1, by day. */
  readonly n: number;
  readonly slug: string;
  /** The middle of its period, in days since 1970. */
  readonly at: number;
  /** "28 July 2021", "April 2021". */
  readonly day: string;
  readonly title: string;
  readonly source: string;
  /** The stored article that reports it. */
  readonly href: string | null;
}

/**
 * The event's place in one picture: per cent of the width, and which row of flags its number stands in, from the
 * lowest.
 */
export interface EventMark extends EventNote {
  readonly x: number;
  readonly row: number;
  /** "1, 28 July 2021: Tianjin meeting". */
  readonly words: string;
}

// A flag of 16 px on a plot of 280 px, the narrowest there is, with room for two digits.
const flagWidth = 7;

const isOn = ({ segments }: Pick<TimeAxis, 'segments'>, at: number): boolean =>
  segments.some(({ from, to }) => at >= from && at < to);

function middleOf({ happenedOn, precision }: Event): number {
  return (dayNumber(happenedOn) + dayNumber(lastDayOf(happenedOn, precision))) / 2;
}

/** The events that some picture over `axis` with dots for `observations` shows, numbered by day. */
export function toEventNotes(
  events: readonly Event[],
  axis: TimeAxis,
  observations: readonly Observation[],
): readonly EventNote[] {
  const drawn = drawnOf(observations).map(({ observation }) => observation);
  if (drawn.length === 0) return [];
  const shown = narrowAxis(axis, drawn);
  return events
    .map((event) => ({ event, at: middleOf(event) }))
    .filter(({ at }) => isOn(shown, at))
    .sort((a, b) => a.at - b.at || a.event.slug.localeCompare(b.event.slug))
    .map(({ event: { slug, title, happenedOn, precision, source, article }, at }, index) => ({
      n: index + 1,
      slug,
      at,
      title,
      source,
      day: longDay(happenedOn, precision),
      href: article ? `/articles/${article.slug}` : null,
    }));
}

/** The lowest row in which no flag stands nearer than a flag's width. */
function freeRow(placed: readonly EventMark[], x: number): number {
  const taken = new Set(placed.filter((mark) => Math.abs(mark.x - x) < flagWidth).map(({ row }) => row));
  let row = 0;
  while (taken.has(row)) row += 1;
  return row;
}

/** Marks for those of `notes` that the picture's axis shows; flags that would collide stand one above the other. */
export function toEventMarks(notes: readonly EventNote[], axis: Pick<TimeAxis, 'segments'>): readonly EventMark[] {
  const marks: EventMark[] = [];
  for (const note of notes.filter(({ at }) => isOn(axis, at))) {
    const x = placeOf(axis, note.at);
    marks.push({ ...note, x, row: freeRow(marks, x), words: `${note.n}, ${note.day}: ${note.title}` });
  }
  return marks;
}

/** What the lists under several pictures say once: each event that one of them marks. */
export function eventsMarkedIn(pictures: readonly { readonly events: readonly EventMark[] }[]): readonly EventNote[] {
  const marked = new Map(pictures.flatMap(({ events }) => events.map((mark) => [mark.n, mark] as const)));
  return [...marked.values()].sort((a, b) => a.n - b.n);
}
