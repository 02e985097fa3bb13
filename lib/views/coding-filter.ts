import type { Statement } from '@/lib/domain/statement/statement';

export const codingFilters = ['all', 'open', 'unchecked'] as const;
export type CodingFilter = (typeof codingFilters)[number];

export const codingFilterWords: Record<CodingFilter, string> = {
  all: 'All', open: 'Not settled', unchecked: 'Not checked by a person',
};

export function codingListHref(show: CodingFilter): string {
  return show === 'all' ? '/admin/statements' : `/admin/statements?show=${show}`;
}

/** `?show=open`; anything else shows all, and is named where it was not empty. */
export function parseCodingFilter(asked: string | string[] | undefined): { show: CodingFilter; ignored: string[] } {
  if (asked === undefined) return { show: 'all', ignored: [] };
  const show = codingFilters.find((filter) => filter === asked);
  return show ? { show, ignored: [] } : { show: 'all', ignored: [`show ${String(asked)}`] };
}

export function passes(statement: Pick<Statement, 'scores'>, show: CodingFilter): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return statement.scores.some(({ state }) => state === 'open');
    case 'unchecked':
      return statement.scores.some(({ state, checked }) => state === 'settled' && !checked);
  }
}
