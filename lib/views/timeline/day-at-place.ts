import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import type { TimeAxis } from './time-axis';

/** The day that stands at `x` per cent of the width: the way back from `placeOf`. In a break, the nearer end. */
export function dayAtPlace({ segments }: Pick<TimeAxis, 'segments'>, x: number): CalendarDay {
  const nearest = [...segments].sort((a, b) => distance(a, x) - distance(b, x))[0];
  if (!nearest) return '1970-01-01';
  const { from, to, left, right } = nearest;
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return dayFromNumber(Math.min(to - 1, Math.floor(from + share * (to - from))));
}

const distance = ({ left, right }: TimeAxis['segments'][number], x: number): number => Math.max(left - x, x - right, 0);
