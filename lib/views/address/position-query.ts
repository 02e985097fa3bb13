import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { PictureFilter } from './picture-filter';

/** Which day positions are taken at, and what counts. */
export interface PositionQuery {
  readonly on: CalendarDay;
  readonly rule: CountingRule;
}

/** As the address asks; without a date, the day on which the collection's newest statement was made. */
export function toPositionQuery({ on, rule }: PictureFilter, collectionEnd: CalendarDay | null): PositionQuery {
  return { on: on ?? collectionEnd ?? '1970-01-01', rule };
}
