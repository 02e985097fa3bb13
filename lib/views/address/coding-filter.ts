import { placeText, type Place } from './evidence-filter';

export const codingFilters = ['all', 'open', 'unchecked'] as const;
export type CodingFilter = (typeof codingFilters)[number];

export const codingFilterWords: Record<CodingFilter, string> = {
  all: 'All',
  open: 'Not settled',
  unchecked: 'Not checked by a person',
};

/** `/admin/statements?show=open&after=2021-07-28~wang-2021-07-28-etim`: the list, from behind a statement on. */
export function codingListHref(show: CodingFilter, after: Place | null = null): string {
  const parts = [
    ...(show === 'all' ? [] : [`show=${show}`]),
    ...(after ? [`after=${encodeURIComponent(placeText(after))}`] : []),
  ];
  return parts.length === 0 ? '/admin/statements' : `/admin/statements?${parts.join('&')}`;
}

/** `?show=open`; anything else shows all, and is named where it was not empty. */
export function parseCodingFilter(asked: string | string[] | undefined): { show: CodingFilter; ignored: string[] } {
  if (asked === undefined) return { show: 'all', ignored: [] };
  const show = codingFilters.find((filter) => filter === asked);
  return show ? { show, ignored: [] } : { show: 'all', ignored: [`show ${String(asked)}`] };
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
