import { calendarDay, type CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Query } from './evidence-filter';
import { leftAside } from './left-aside';

/**
 * Where a list of articles or occasions is read on: behind this one of this day. In the address
 * `2021-06-04~diplomat-2021-06-04`.
 */
export interface DirectoryPlace {
  readonly day: CalendarDay;
  readonly slug: string;
}

/** Reads `after`; what is no place is ignored, and named. */
export function parseDirectory(query: Query): {
  readonly after: DirectoryPlace | undefined;
  readonly ignored: readonly string[];
} {
  const { after } = query;
  if (after === undefined || after === '') return { after: undefined, ignored: [] };
  const [day = '', slug = '', ...more] = typeof after === 'string' ? after.split('~') : [];
  return calendarDay.safeParse(day).success && /^[\w-]{1,200}$/u.test(slug) && more.length === 0
    ? { after: { day, slug }, ignored: [] }
    : { after: undefined, ignored: [leftAside('after', after)] };
}

interface Ways {
  readonly next: DirectoryPlace | null;
  readonly previous: { readonly after: DirectoryPlace | null } | null;
}

/** Addresses of the pages beside this one; null where there is none. */
export function toDirectoryLinks(
  path: string,
  { next, previous }: Ways,
): { readonly next: string | null; readonly previous: string | null } {
  const at = (place: DirectoryPlace | null): string =>
    place ? `${path}?after=${place.day}~${encodeURIComponent(place.slug)}` : path;
  return { next: next && at(next), previous: previous && at(previous.after) };
}
