import { Chrono, en, type ParsedResult, type Parser } from 'chrono-node';
import type { Span } from '../../domain/article/span';
import type { CalendarDay } from '../../domain/calendar/calendar-day';

/** A date named in a text; a month alone stands at its first day. */
export interface NamedDate extends Span {
  readonly on: CalendarDay;
  readonly precision: 'day' | 'week' | 'month';
}

const days = String.raw`\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.`;
const months =
  String.raw`\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|` +
  String.raw`\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b`;
const nearToday =
  String.raw`\b([Yy]esterday|[Tt]oday|[Tt]onight)\b|` +
  String.raw`\b([Ll]ast|[Tt]his|[Ee]arlier this) (week|month|night)`;
const worthReading = new RegExp(String.raw`${days}|${months}|${nearToday}|\d{4}-\d\d`);

const announced = /\b(will|next|upcoming|scheduled|due|coming|planned)\b[^.]{0,30}$/i;
const deadline = /\b(by|until|before|later)( (the|end|middle|of|late|early|next|this|coming)){0,4}\s*$/i;
/** Whether the words before a date make it one still to come. */
const isAhead = (before: string): boolean => announced.test(before) || deadline.test(before);
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
  const before = text.slice(Math.max(0, result.index - 40), result.index);
  if (!isDate(result, before) || isAhead(before)) return [];
  const date = dayMeant(result, published);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 || iso(date) > published) return [];
  return [
    {
      start: offset + result.index,
      end: offset + result.index + result.text.length,
      on: iso(date),
      precision: /\bweek\b/i.test(result.text) ? 'week' : namesDay(result) ? 'day' : 'month',
    },
  ];
}

const namesDay = ({ start }: ParsedResult): boolean => start.isCertain('day') || start.isCertain('weekday');
const namesMonth = ({ start, text }: ParsedResult): boolean => start.isCertain('month') || /\bmonth\b/i.test(text);

/** A day or a month, no stretch and no name. */
const isDate = (result: ParsedResult, before: string): boolean =>
  (namesDay(result) || namesMonth(result)) &&
  (!stretch.test(before) || result.start.isCertain('month')) &&
  !isName(result.text, before) &&
  !/\b(days|years|months|weeks|hours)\b/i.test(result.text);

/** The day found or the month's first; where that is after the publication and the words allow it, the one before. */
function dayMeant(result: ParsedResult, published: CalendarDay): Date {
  const { start } = result;
  const named = namesDay(result);
  const date = new Date(
    Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, named ? (start.get('day') ?? 1) : 1),
  );
  if (iso(date) <= published) return date;
  return moveBack(date, named && !start.isCertain('day') ? 'week' : start.isCertain('year') ? 'none' : 'year');
}

function moveBack(date: Date, by: 'week' | 'year' | 'none'): Date {
  const moved = new Date(date);
  if (by === 'week') moved.setUTCDate(moved.getUTCDate() - 7);
  if (by === 'year') moved.setUTCFullYear(moved.getUTCFullYear() - 1);
  return moved;
}
