import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';

export interface OccasionReference {
  readonly slug: string;
  readonly title: string;
  readonly heldOn: CalendarDay;
  readonly precision: DatePrecision;
}
