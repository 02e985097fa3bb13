import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayRange, longDay } from './day-words';

/** "in 1 May – 3 June 2021", "since 1 May 2021", "until 3 June 2021"; '' for a period open at both ends. */
export function periodWords(from: CalendarDay | null, to: CalendarDay | null): string {
  if (from !== null) return to === null ? `since ${longDay(from)}` : `in ${dayRange(from, to)}`;
  return to === null ? '' : `until ${longDay(to)}`;
}
