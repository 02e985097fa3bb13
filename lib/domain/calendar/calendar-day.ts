import { z } from 'zod';

/** A calendar day as ISO text (`2021-07-28`): no clock, no time zone. Refuses days the calendar does not have. */
export const calendarDay = z.iso.date();
export type CalendarDay = string;

/** How exactly a day is known: to the day, its week, its month, or `as-of` for a general position's first report. */
export const datePrecision = z.enum(['day', 'week', 'month', 'as-of']);
export type DatePrecision = z.infer<typeof datePrecision>;
