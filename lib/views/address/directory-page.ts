import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { after } from './query/query-parts';
import { defineQuery, hrefOf, type Query } from './query/define-query';

/**
 * Where a list of articles or occasions is read on: behind this one of this day. In the address
 * `2021-06-04~diplomat-2021-06-04`.
 */
export interface DirectoryPlace {
  readonly day: CalendarDay;
  readonly slug: string;
}

const asked = defineQuery({ after });

/** Reads `after`; what is no place is ignored, and named. */
export function parseDirectory(query: Query): {
  readonly after: DirectoryPlace | undefined;
  readonly ignored: readonly string[];
} {
  const { value, ignored } = asked.parse(query);
  const [day = '', slug = ''] = value.after?.split('~') ?? [];
  return { after: value.after === undefined ? undefined : { day, slug }, ignored };
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
    hrefOf(path, asked.print({ after: place && `${place.day}~${place.slug}` }));
  return { next: next && at(next), previous: previous && at(previous.after) };
}
