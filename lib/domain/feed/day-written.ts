import { calendarDay } from '../calendar/calendar-day';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function ofRfc822(date: string): string {
  const found = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/iu.exec(date);
  const month = months.indexOf(found?.[2]?.toLowerCase() ?? '') + 1;
  return found && month > 0
    ? `${found[3] ?? ''}-${String(month).padStart(2, '0')}-${(found[1] ?? '').padStart(2, '0')}`
    : '';
}

/**
 * The day of a feed's date, RFC 822 or ISO, as it is written there: the outlet's own day, not that of another time
 * zone. Empty where it names none.
 */
export function dayWritten(date: string): string {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/u.exec(date)?.[1] ?? ofRfc822(date);
  return calendarDay.safeParse(day).success ? day : '';
}
