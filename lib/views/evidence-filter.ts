import { parseTargetKey } from '@/lib/domain/target/target';

/** Which statements a list shows: the query of `/statements`. Each part is optional; parts narrow each other. */
export interface EvidenceFilter {
  readonly holder?: string;
  readonly target?: string;
  readonly speaker?: string;
}

type Part = keyof EvidenceFilter;

const parts: readonly Part[] = ['holder', 'target', 'speaker'];

/** `/statements?holder=china&target=issue:troop-withdrawal`: the list of exactly the statements behind a number. */
export function evidenceHref(filter: EvidenceFilter): string {
  const query = parts.flatMap((part) => {
    const value = filter[part];
    return value === undefined ? [] : [`${part}=${encodeURIComponent(value).replace('%3A', ':')}`];
  });
  return query.length > 0 ? `/statements?${query.join('&')}` : '/statements';
}

export function statementHref(key: string): string {
  return `/statements/${encodeURIComponent(key)}`;
}

const isSlug = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(text);

function readsAs(part: Part, text: string): boolean {
  return part === 'target' ? parseTargetKey(text) !== null : isSlug(text);
}

/** Next's query values: one, several of the same name, or none. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads a filter from a page's query. What cannot be read is ignored and named in `ignored`, so that the page can
 * say so: `holder=China!`, or a part given twice.
 */
export function parseEvidenceFilter(query: Query): { readonly filter: EvidenceFilter; readonly ignored: readonly string[] } {
  const filter: Partial<Record<Part, string>> = {};
  const ignored: string[] = [];
  for (const part of parts) {
    const value = query[part];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string' && readsAs(part, value)) filter[part] = value;
    else ignored.push(`${part}=${typeof value === 'string' ? value : value.join(', ')}`);
  }
  return { filter, ignored };
}
