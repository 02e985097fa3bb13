import type { CalendarDay, DatePrecision } from '@/lib/domain/calendar/calendar-day';
import { lastDayOf } from '@/lib/domain/calendar/day-arithmetic';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function partsOf(day: CalendarDay): Parts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: months[month - 1] ?? '', day: date };
}

/** `2021-07-28` → "28 July 2021"; a month "April 2021"; a week "week of 4 June 2021"; as-of as a day. */
export function longDay(day: CalendarDay, precision: DatePrecision = 'day'): string {
  const { year, month, day: date } = partsOf(day);
  if (precision === 'month') return `${month} ${year}`;
  return precision === 'week' ? `week of ${date} ${month} ${year}` : `${date} ${month} ${year}`;
}

/** "on 28 July 2021", "in April 2021", "in the week of 4 June 2021". */
export function onDay(day: CalendarDay, precision: DatePrecision = 'day'): string {
  if (precision === 'month') return `in ${longDay(day, precision)}`;
  return precision === 'week' ? `in the ${longDay(day, precision)}` : `on ${longDay(day, precision)}`;
}

/** For narrow places: "28 Jul", "Apr", "week of 4 Jun", with the year unless it is `knownYear`. */
export function shortDay(day: CalendarDay, precision: DatePrecision = 'day', knownYear?: number): string {
  const { year, month, day: date } = partsOf(day);
  const short = precision === 'month' ? month.slice(0, 3) : `${date} ${month.slice(0, 3)}`;
  const dated = year === knownYear ? short : `${short} ${year}`;
  return precision === 'week' ? `week of ${dated}` : dated;
}

/** "16 May – 28 July 2021", "17–18 May 2021"; one day alone when both are the same. */
export function dayRange(from: CalendarDay, to: CalendarDay): string {
  if (from === to) return longDay(from);
  const [first, last] = [partsOf(from), partsOf(to)];
  if (from.slice(0, 7) === to.slice(0, 7)) return `${first.day}–${longDay(to)}`;
  const start = first.year === last.year ? `${first.day} ${first.month}` : longDay(from);
  return `${start} – ${longDay(to)}`;
}

/** "February 2020 – July 2021", "May – July 2021", "May 2021". */
export function monthRange(from: CalendarDay, to: CalendarDay): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const end = `${last.month} ${last.year}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return end;
  return first.year === last.year ? `${first.month} – ${end}` : `${first.month} ${first.year} – ${end}`;
}

interface DayWithPrecision {
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
}

/** The period of dated things: to the day when all are known to the day, else to the month; null for none. */
export function periodOf(dated: readonly DayWithPrecision[]): string | null {
  const days = dated.map((one) => one.saidOn).sort();
  const ends = dated.map((one) => lastDayOf(one.saidOn, one.precision)).sort();
  const [from, to] = [days[0], ends[ends.length - 1]];
  if (from === undefined || to === undefined) return null;
  const exact = dated.every((one) => one.precision === 'day' || one.precision === 'as-of');
  return exact ? dayRange(from, to) : monthRange(from, to);
}

/** The day of an instant (ISO) in UTC: "22 November 2026". */
export function instantDay(at: string): string {
  return longDay(at.slice(0, 10));
}
