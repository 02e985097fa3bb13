import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { reportMode } from '@/lib/domain/report/report';
import { capacity, modality } from '@/lib/domain/utterance/utterance';
import { parseTargetKey } from '@/lib/domain/target/target';
import { leftAside } from './left-aside';

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);
const isDay = (text: string): boolean => calendarDay.safeParse(text).success;

/** Where a list is read on: behind this statement of this day. In the address `2021-07-28~wang-2021-07-28-etim`. */
export interface Place {
  readonly saidOn: string;
  readonly key: string;
}

export const placeText = ({ saidOn, key }: Place): string => `${saidOn}~${key}`;

function readPlace(text: string): Place | null {
  const [saidOn = '', key = '', ...more] = text.split('~');
  return isDay(saidOn) && /^[^\s~]{1,200}$/u.test(key) && more.length === 0 ? { saidOn, key } : null;
}

/** The most statements that a list names one by one: addresses must not outweigh the page that links them. */
export const mostAmong = 60;

function readAmong(text: string): readonly string[] | null {
  const keys = text.split('~');
  return keys.length <= mostAmong && keys.every((key) => /^[\w-]{1,120}$/u.test(key)) ? keys : null;
}

/** The parts of the query of `/statements` that narrow it, in the order they are written, each with what it reads. */
const narrowing = {
  holder: isSlug,
  target: (text: string) => parseTargetKey(text) !== null,
  speaker: isSlug,
  addressee: isSlug,
  occasion: isSlug,
  outlet: isSlug,
  mode: (text: string) => reportMode.safeParse(text).success,
  modality: (text: string) => modality.safeParse(text).success,
  capacity: (text: string) => capacity.safeParse(text).success,
  value: (text: string) => /^(-[12]|0|[12])$/u.test(text),
  reviewed: (text: string) => text === 'yes' || text === 'no',
  /** Settled, or found and not settled. */
  state: (text: string) => text === 'settled' || text === 'open',
  /** In the holder’s own or its side’s account, or on another’s word alone. */
  word: (text: string) => text === 'own' || text === 'another',
  from: isDay,
  to: isDay,
  /** Keys of statements, `wang-2021-07-28-etim~wang-2021-06-03-new-challenges`: these and no others. */
  among: (text: string) => readAmong(text) !== null,
} as const;

const readers = {
  ...narrowing,
  sort: (text: string) => text === 'newest' || text === 'oldest',
  after: (text: string) => readPlace(text) !== null,
} as const;

export type FilterPart = keyof typeof narrowing;
type ListPart = keyof typeof readers;

/** Which statements a list shows, in which order, from where on. Each part is optional; parts narrow each other. */
export type EvidenceFilter = Readonly<Partial<Record<ListPart, string>>>;

/** What narrows a list; its order and the place in it are further parts. */
export const filterParts = Object.keys(narrowing) as FilterPart[];
export const listParts = Object.keys(readers) as ListPart[];

/**
 * The part of a query that other addresses than `/statements` share with it: `holder=china&outlet=voa`; '' for none.
 */
export function filterQuery(filter: EvidenceFilter): string {
  return listParts
    .flatMap((part) => {
      const value = filter[part];
      return value === undefined ? [] : [`${part}=${encodeURIComponent(value).replace('%3A', ':')}`];
    })
    .join('&');
}

/** `/statements?holder=china&target=issue:troop-withdrawal`: the list of exactly the statements behind a number. */
export function evidenceHref(filter: EvidenceFilter): string {
  const query = filterQuery(filter);
  return query === '' ? '/statements' : `/statements?${query}`;
}

/**
 * The list of exactly these statements: named one by one, or all that pass `wider` where they are too many for an
 * address.
 */
export function amongHref(keys: readonly string[], wider: EvidenceFilter): string {
  const each = [...new Set(keys)];
  return evidenceHref(each.length > mostAmong ? wider : { ...wider, among: each.join('~') });
}

/** "Only among the 2 statements that the link named." */
export function amongWords(keys: string): string {
  const n = keys.split('~').length;
  return n === 1
    ? 'Only the one statement that the link named.'
    : `Only among the ${n} statements that the link named.`;
}

/** What narrows the list, without its order and the place in it. */
export function narrowedBy(filter: EvidenceFilter): Readonly<Partial<Record<FilterPart, string>>> {
  return Object.fromEntries(
    filterParts.flatMap((part) => {
      const value = filter[part];
      return value === undefined ? [] : [[part, value]];
    }),
  );
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
export function parseEvidenceFilter(query: Query): {
  readonly filter: EvidenceFilter;
  readonly ignored: readonly string[];
} {
  const filter: Partial<Record<ListPart, string>> = {};
  const ignored: string[] = [];
  for (const part of listParts) {
    const value = query[part];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string' && readers[part](value)) filter[part] = value;
    else ignored.push(leftAside(part, value));
  }
  return { filter, ignored };
}

/**
 * The same filter as the archive is asked for it, without order and place: the value a number, the review a yes or no.
 */
export function toStatementFilter(filter: EvidenceFilter) {
  const { value, reviewed, among, state, word, ...rest } = narrowedBy(filter);
  return {
    ...rest,
    ...(among === undefined ? {} : { among: readAmong(among) ?? [] }),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(reviewed === undefined ? {} : { checked: reviewed === 'yes' }),
    ...(state === undefined ? {} : { state: state === 'open' ? ('open' as const) : ('settled' as const) }),
    ...(word === undefined ? {} : { word: word === 'own' ? ('own' as const) : ('another' as const) }),
  };
}

/** In which order a list stands and behind which statement it goes on. */
export function toListing({ sort, after }: EvidenceFilter): {
  readonly order: 'newest' | 'oldest';
  readonly after: Place | undefined;
} {
  return {
    order: sort === 'oldest' ? 'oldest' : 'newest',
    after: after === undefined ? undefined : (readPlace(after) ?? undefined),
  };
}
