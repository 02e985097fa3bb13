/** A part that addresses of an older version say, on the paths that had it, and what is said now. */
interface OldPart {
  readonly at: RegExp;
  readonly was: string;
  readonly is: string;
  /** The value as it is said now; the same without it. */
  readonly says?: (value: string) => string;
}

const everywhere = /^\/(?!(?:admin|sign-in|_next)(?:\/|$))/u;
const movements = /^\/(?:shifts|export\/shifts\.\w+|take\/list)$/u;

/** Every part that had another name. A name that is changed gets a row here, and stays. */
export const oldParts: readonly OldPart[] = [
  { at: everywhere, was: 'reviewed', is: 'checked' },
  {
    at: everywhere,
    was: 'outlets',
    is: 'namedOutlets',
    says: (value) => (value === 'named' ? 'yes' : value),
  },
  { at: everywhere, was: 'count', is: 'duplicates' },
  { at: everywhere, was: 'hide', is: 'hidden' },
  { at: everywhere, was: 'among', is: 'ids' },
  { at: movements, was: 'actor', is: 'holder' },
  { at: movements, was: 'issue', is: 'target', says: (value) => (value === '' ? '' : `issue:${value}`) },
  { at: /^\/dyads$/u, was: 'a', is: 'actors' },
  { at: /^\/dyads$/u, was: 'b', is: 'actors' },
];

/**
 * The query that says by today's names what an old address asks for, its other parts as they were and in their places:
 * `?a=china&b=taliban` → `?actors=china,taliban`. Null where every name is today's.
 */
export function newQuery(path: string, query: URLSearchParams): string | null {
  const old = oldParts.filter(({ at, was }) => query.has(was) && at.test(path));
  if (old.length === 0) return null;
  const said: [string, string][] = [];
  for (const [name, value] of query) {
    const row = old.find(({ was }) => was === name);
    const [is, says] = row ? [row.is, row.says?.(value) ?? value] : [name, value];
    const before = is === 'actors' ? said.find(([one]) => one === is) : undefined;
    // Two actors were named by a part each.
    if (row && before) before[1] = [before[1], says].filter((one) => one !== '').join(',');
    else said.push([is, says]);
  }
  const text = new URLSearchParams(said).toString();
  return `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':')}`;
}
