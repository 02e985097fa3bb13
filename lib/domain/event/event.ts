import { z } from 'zod';
import { slug } from '../actor/actor-input';
import type { ArticleReference } from '../article/article';
import { calendarDay, datePrecision, type CalendarDay } from '../calendar/calendar-day';
import type { Publication } from '../statement/statement';

/** How exactly an event's day is known; `as-of` is for general positions alone. */
export const eventPrecision = datePrecision.exclude(['as-of']);
export type EventPrecision = z.infer<typeof eventPrecision>;

/** What happened on a day, pinned by an editor with its source; pictures show it as a labelled mark. */
export interface Event {
  readonly slug: string;
  readonly title: string;
  readonly happenedOn: CalendarDay;
  readonly precision: EventPrecision;
  /** Where it is known from, in words. */
  readonly source: string;
  /** The stored article that reports it; null where there is none to show. */
  readonly article: ArticleReference | null;
  readonly publication: Publication;
}

/** What can be edited about an event; the article is named by slug. */
export const eventFields = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Say in a few words what happened.')
    .max(120, 'Keep the title under 120 characters: it labels a mark.'),
  happenedOn: calendarDay,
  precision: eventPrecision,
  source: z.string().trim().min(1, 'Say where it is known from.').max(500, 'Keep the source under 500 characters.'),
  article: slug.nullable(),
});
export type EventFields = z.infer<typeof eventFields>;
