import { Chrono, en, type ParsedResult, type Parser } from 'chrono-node';
import type { Span } from '../../domain/article/span';
import type { CalendarDay } from '../../domain/calendar/calendar-day';

/** A date named in a text; a month alone stands at its first day. */
export interface NamedDate extends Span {
  readonly on: CalendarDay;
  readonly precision: 'day' | 'week' | 'month';
}

const worthReading =
  /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.|\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b([Yy]esterday|[Tt]oday|[Tt]onight)\b|\b([Ll]ast|[Tt]his|[Ee]arlier this) (week|month|night)|\d{4}-\d\d/;
const future =
  /\b(will|next|upcoming|scheduled|due|coming|planned)\b[^.]{0,30}$|\b(by|until|before|later)( (the|end|middle|of|late|early|next|this|coming)){0,4}\s*$/i;
/** "the past two days", "for two years": a stretch, no date. */
const stretch = /\b(past|last|for|over|within|since|recent|next|coming)\s*$/i;

/** "Zhang Jun", "Theresa May", "Jan Roe": a short month alone is a name. */
const bareMonth = /^(?:may|jan|mar|jun|jul|aug|sept?|oct|nov|dec|feb|apr)\b[.,]?$/i;
const opensMonth = /\b(?:in|since|last|of|early|late|mid|until|from|this)[ -]$/i;
const isName = (text: string, before: string): boolean =>
  /^(?:\d+|may)$/.test(text) || (bareMonth.test(text) && !opensMonth.test(before));

/**
 * The dates a sentence names, resolved backwards from the day of publication: that day included, unless a future cue
 * stands before.
 */
export function findDates(text: string, offset: number, published: CalendarDay): readonly NamedDate[] {
  if (!worthReading.test(text)) return [];
  const instant = new Date(`${published}T12:00:00Z`);
  return reader.parse(text, { instant, timezone: 0 }).flatMap((result) => toDate(text, offset, result, published));
}

/**
 * What dates a statement in running text; parsers of times, spans and slashes read none of it and cost half the time.
 */
const samples = [
  'on Monday',
  'May 5, 2021',
  '5 May 2021',
  'May 2021',
  'last September',
  'yesterday',
  'last month',
  '2021-05-03',
];
const reads = (parser: Parser): boolean =>
  samples.some((sample) => new Chrono({ parsers: [parser], refiners: [] }).parse(sample, new Date(0)).length > 0);
const reader = new Chrono({ parsers: en.casual.parsers.filter(reads), refiners: en.casual.refiners });

const iso = (date: Date): CalendarDay => date.toISOString().slice(0, 10);

function toDate(text: string, offset: number, result: ParsedResult, published: CalendarDay): NamedDate[] {
  const { start } = result;
  const before = text.slice(Math.max(0, result.index - 40), result.index);
  const named = start.isCertain('day') || start.isCertain('weekday');
  const month = start.isCertain('month') || /\bmonth\b/i.test(result.text);
  if (
    (!named && !month) ||
    (stretch.test(before) && !start.isCertain('month')) ||
    isName(result.text, before) ||
    /\b(days|years|months|weeks|hours)\b/i.test(result.text)
  )
    return [];
  let date = new Date(
    Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, named ? (start.get('day') ?? 1) : 1),
  );
  const isFuture = future.test(before);
  if (!isFuture && iso(date) > published)
    date = moveBack(date, named && !start.isCertain('day') ? 'week' : start.isCertain('year') ? 'none' : 'year');
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900) return [];
  return isFuture || iso(date) > published
    ? []
    : [
        {
          start: offset + result.index,
          end: offset + result.index + result.text.length,
          on: iso(date),
          precision: /\bweek\b/i.test(result.text) ? 'week' : named ? 'day' : 'month',
        },
      ];
}

function moveBack(date: Date, by: 'week' | 'year' | 'none'): Date {
  const moved = new Date(date);
  if (by === 'week') moved.setUTCDate(moved.getUTCDate() - 7);
  if (by === 'year') moved.setUTCFullYear(moved.getUTCFullYear() - 1);
  return moved;
}
