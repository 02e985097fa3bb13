import { after, mostIds, narrowing, order } from './query/query-parts';
import { defineQuery, hrefOf, type Query } from './query/define-query';

/** Where a list is read on: behind this statement of this day. In the address `2021-07-28~wang-2021-07-28-etim`. */
export interface Place {
  readonly saidOn: string;
  readonly key: string;
}

export const placeText = ({ saidOn, key }: Place): string => `${saidOn}~${key}`;

const narrowed = defineQuery(narrowing);
const listed = defineQuery({ ...narrowing, sort: order, after });

export type FilterPart = (typeof narrowed.parts)[number];
type ListPart = (typeof listed.parts)[number];

/** Which statements a list shows, in which order, from where on. Each part is optional; parts narrow each other. */
export type EvidenceFilter = Readonly<Partial<Record<ListPart, string>>>;

/** A filter among whatever else was asked. */
type Asking = Readonly<Partial<Record<ListPart, string | undefined>>>;

/** What narrows a list; its order and the place in it are further parts. */
export const filterParts = narrowed.parts;

/** `/statements?holder=china&target=issue:troop-withdrawal`: the list of exactly the statements behind a number. */
export function evidenceHref({ sort, ...filter }: EvidenceFilter): string {
  return hrefOf('/statements', listed.print({ ...filter, sort: sort === 'oldest' ? sort : null }));
}

/**
 * The list of exactly these statements: named one by one, or all that pass `wider` where they are too many for an
 * address.
 */
export function idsHref(keys: readonly string[], wider: EvidenceFilter): string {
  const each = [...new Set(keys)];
  return evidenceHref(each.length > mostIds ? wider : { ...wider, ids: each.join('~') });
}

/** "Only among the 2 statements that the link named." */
export function idsWords(keys: string): string {
  const n = keys.split('~').length;
  return n === 1
    ? 'Only the one statement that the link named.'
    : `Only among the ${n} statements that the link named.`;
}

/** What narrows the list, without its order and the place in it, or whatever else was asked. */
export function narrowedBy(filter: Asking): Readonly<Partial<Record<FilterPart, string>>> {
  return narrowed.print(filter);
}

export function statementHref(key: string): string {
  return `/statements/${encodeURIComponent(key)}`;
}

interface Parsed {
  readonly filter: EvidenceFilter;
  /** What could not be read, or names nothing here. */
  readonly ignored: readonly string[];
}

/** Reads a filter, its order and the place in the list from a page's query. */
export function parseEvidenceFilter(query: Query): Parsed {
  const { value: filter, ignored } = listed.parse(query);
  return { filter, ignored };
}

/** The filter without the parts that read well but name nothing here; these are named. */
export function withoutUnknown(
  { filter, ignored }: Parsed,
  isKnown: (part: ListPart, value: string) => boolean,
): Parsed {
  const kept: Partial<Record<ListPart, string>> = {};
  const unknown: string[] = [];
  for (const part of listed.parts) {
    const value = filter[part];
    if (value === undefined) continue;
    if (isKnown(part, value)) kept[part] = value;
    else unknown.push(listed.ignored(part, value));
  }
  return { filter: kept, ignored: [...ignored, ...unknown] };
}

/**
 * The same filter as the archive is asked for it, without order and place: the value a number, the review a yes or no.
 */
export function toStatementFilter(filter: Asking) {
  const { value, checked, ids, state, word, ...rest } = narrowedBy(filter);
  return {
    ...rest,
    ...(ids === undefined ? {} : { ids: ids.split('~') }),
    ...(value === undefined ? {} : { value: Number(value) }),
    ...(checked === undefined ? {} : { checked: checked === 'yes' }),
    ...(state === undefined ? {} : { state: state === 'open' ? ('open' as const) : ('settled' as const) }),
    ...(word === undefined ? {} : { word: word === 'own' ? ('own' as const) : ('another' as const) }),
  };
}

/** In which order a list stands and behind which statement it goes on. */
export function toListing({ sort, after: place }: EvidenceFilter): {
  readonly order: 'newest' | 'oldest';
  readonly after: Place | undefined;
} {
  const [saidOn = '', key = ''] = place?.split('~') ?? [];
  return { order: sort === 'oldest' ? 'oldest' : 'newest', after: place === undefined ? undefined : { saidOn, key } };
}
