import { evidenceHref, narrowedBy, placeText, toListing, type EvidenceFilter, type Place } from './evidence-filter';

/** The ways on from a page of a long list; null where there is none. */
export interface PageLinks {
  readonly newer: string | null;
  readonly older: string | null;
}

interface Ways {
  readonly next: Place | null;
  readonly previous: { readonly after: Place | null } | null;
}

/** The same list, read on from another place; from its beginning for null. */
const at = (filter: EvidenceFilter, place: Place | null): string =>
  evidenceHref({
    ...narrowedBy(filter),
    ...(filter.sort ? { sort: filter.sort } : {}),
    ...(place ? { after: placeText(place) } : {}),
  });

/** The links keep the filter and its order. */
export function toPageLinks(filter: EvidenceFilter, { next, previous }: Ways): PageLinks {
  const on = next && at(filter, next);
  const back = previous && at(filter, previous.after);
  return toListing(filter).order === 'newest' ? { newer: back, older: on } : { newer: on, older: back };
}

/** "Newest first." and the way to the same list from its other end. */
export function orderWords(filter: EvidenceFilter): {
  readonly now: string;
  readonly other: string;
  readonly href: string;
} {
  const narrowed = narrowedBy(filter);
  return toListing(filter).order === 'newest'
    ? { now: 'Newest first.', other: 'Oldest first', href: evidenceHref({ ...narrowed, sort: 'oldest' }) }
    : { now: 'Oldest first.', other: 'Newest first', href: evidenceHref(narrowed) };
}
