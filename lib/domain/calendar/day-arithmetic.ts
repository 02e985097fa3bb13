import type { CalendarDay, DatePrecision } from './calendar-day';

// Apart from `calendar-day`, so that a page's scripts can reckon with days without carrying its schemas.

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01; negative before it. */
export function dayNumber(day: CalendarDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay);
}

export function dayFromNumber(number: number): CalendarDay {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The last day of the period a date of this precision stands for; the day itself for `day` and `as-of`. */
export function lastDayOf(day: CalendarDay, precision: DatePrecision): CalendarDay {
  if (precision === 'week') return dayFromNumber(dayNumber(day) + 6);
  if (precision !== 'month') return day;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
