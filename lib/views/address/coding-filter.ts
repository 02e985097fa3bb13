import { placeText, toListing, type Place } from './evidence-filter';
import { oneOf } from './query/choice';
import { after } from './query/query-parts';
import { defineQuery, hrefOf, type Query } from './query/define-query';

export const codingFilters = ['all', 'open', 'unchecked'] as const;
export type CodingFilter = (typeof codingFilters)[number];

export const codingFilterWords: Record<CodingFilter, string> = {
  all: 'All',
  open: 'Not settled',
  unchecked: 'Not checked by a person',
};

const asked = defineQuery({ show: oneOf(codingFilters, { why: 'none of the choices' }, 'all'), after });

/** `/admin/statements?show=open&after=2021-07-28~wang-2021-07-28-etim`: the list, from behind a statement on. */
export function codingListHref(show: CodingFilter, place: Place | null = null): string {
  return hrefOf('/admin/statements', asked.print({ show, after: place && placeText(place) }));
}

/** Which statements, and from where on. */
export function parseCodingFilter(query: Query) {
  const { value, ignored } = asked.parse(query);
  const { show = 'all', ...place } = value;
  return { show, listing: toListing(place), ignored };
}

/** The same as the archive is asked for it. */
export function toCodingCondition(show: CodingFilter): {
  readonly state?: 'open' | 'settled';
  readonly checked?: boolean;
} {
  switch (show) {
    case 'all':
      return {};
    case 'open':
      return { state: 'open' };
    case 'unchecked':
      return { state: 'settled', checked: false };
  }
}
