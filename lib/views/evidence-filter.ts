import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { capacity, modality } from '@/lib/domain/statement/statement';
import { parseTargetKey } from '@/lib/domain/target/target';

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
const isDay = (text: string): boolean => calendarDay.safeParse(text).success;

/** The parts of the query of `/statements`, in the order they are written, each with what it reads. */
const readers = {
  holder: isSlug,
  target: (text: string) => parseTargetKey(text) !== null,
  speaker: isSlug,
  occasion: isSlug,
  outlet: isSlug,
  modality: (text: string) => modality.safeParse(text).success,
  capacity: (text: string) => capacity.safeParse(text).success,
  value: (text: string) => /^(-[12]|0|[12])$/u.test(text),
  reviewed: (text: string) => text === 'yes' || text === 'no',
  from: isDay,
  to: isDay,
} as const;

export type FilterPart = keyof typeof readers;

/** Which statements a list shows, as the address says it. Each part is optional; parts narrow each other. */
export type EvidenceFilter = Readonly<Partial<Record<FilterPart, string>>>;

export const filterParts = Object.keys(readers) as FilterPart[];

/** `/statements?holder=china&target=issue:troop-withdrawal`: the list of exactly the statements behind a number. */
export function evidenceHref(filter: EvidenceFilter): string {
  const query = filterParts.flatMap((part) => {
    const value = filter[part];
    return value === undefined ? [] : [`${part}=${encodeURIComponent(value).replace('%3A', ':')}`];
  });
  return query.length > 0 ? `/statements?${query.join('&')}` : '/statements';
}

export function statementHref(key: string): string {
  return `/statements/${encodeURIComponent(key)}`;
}

/** Next's query values: one, several of the same name, or none. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads a filter from a page's query. What cannot be read is ignored and named in `ignored`, so that the page can
 * say so: `holder=China!`, or a part given twice.
 */
export function parseEvidenceFilter(query: Query): { readonly filter: EvidenceFilter; readonly ignored: readonly string[] } {
  const filter: Partial<Record<FilterPart, string>> = {};
  const ignored: string[] = [];
  for (const part of filterParts) {
    const value = query[part];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string' && readers[part](value)) filter[part] = value;
    else ignored.push(`${part}=${typeof value === 'string' ? value : value.join(', ')}`);
  }
  return { filter, ignored };
}

/** The same filter as the archive is asked for it: the value a number, the review a yes or no. */
export function toStatementFilter({ value, reviewed, ...rest }: EvidenceFilter) {
  return {
    ...rest,
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(reviewed === undefined ? {} : { checked: reviewed === 'yes' }),
  };
}
