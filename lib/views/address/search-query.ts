import { narrowedBy, type EvidenceFilter } from './evidence-filter';
import { after, narrowing, order, searched } from './query/query-parts';
import { defineQuery, hrefOf, type Query } from './query/define-query';

const longest = 200;

/** What the address of `/search` asks for. */
export interface SearchAsked {
  readonly text: string;
  readonly filter: EvidenceFilter;
  /** From 1 on. */
  readonly page: number;
  readonly ignored: readonly string[];
}

const asked = defineQuery({ q: searched.q, ...narrowing, sort: order, after, page: searched.page });

/** `/search?q=hasty%20withdrawal&outlet=voa&page=2`, in this order. */
export function searchHref({
  text,
  filter = {},
  page = 1,
}: Partial<Pick<SearchAsked, 'filter' | 'page'>> & Pick<SearchAsked, 'text'>): string {
  return hrefOf('/search', asked.print({ q: text, ...narrowedBy(filter), page: page > 1 ? page : null }));
}

/**
 * Reads the words, the filter, named as for `/statements`, and the page, at most `mostPages`. What is found stands by
 * rank, so an order or a place in a list are ignored and named, like all else that cannot be read.
 */
export function parseSearch(query: Query, mostPages: number): SearchAsked {
  const { value, ignored } = asked.parse(query);
  const { q = '', page = 1, sort, after: place, ...filter } = value;
  const isPage = page <= mostPages;
  const unused = Object.entries({ sort, after: place }).flatMap(([part, said]) =>
    said === undefined ? [] : [`${part}=${said} (what is found stands by how well it fits)`],
  );
  return {
    text: q.slice(0, longest).trim(),
    filter,
    page: isPage ? page : 1,
    ignored: [...ignored, ...unused, ...(isPage ? [] : [asked.ignored('page', String(page))])],
  };
}

/** How many, and in which order: of too many to rank the newest are listed. */
export function foundWords({ found, isMore }: { readonly found: number; readonly isMore: boolean }): string {
  const every = 'with every word in its summary or in a quote';
  if (isMore)
    return `More than ${found} statements ${every}: the newest ${found}. With another word the best come first.`;
  return `${found} ${found === 1 ? 'statement' : 'statements'} ${every}, those that fit best first.`;
}

/** What is asked for when there is no word to look for; null when there is one. */
export function noWords(text: string, words: number): string | null {
  if (text === '') return 'Type a name, or words of a statement or a quote. Near spellings of names are found too.';
  return words === 0 ? `There is no word in “${text}”: type letters or digits.` : null;
}
