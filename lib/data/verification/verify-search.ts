import { searchFormat, searchTables } from '../constraints/sqlite-search';
import type { Row } from '../history/digest';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

export interface SearchCheck {
  readonly fault: Fault | null;
  readonly checked: number;
}

/** Lines of a column are joined in whatever order they are found in: the same lines are the same words. */
const linesOf = (value: unknown): string =>
  typeof value === 'string' ? value.split('\n').sort().join('\n') : JSON.stringify(value);

const same = (columns: readonly string[], held: Row, wanted: Row): boolean =>
  columns.every((column) => linesOf(held[column]) === linesOf(wanted[column]));

interface Pair {
  readonly held: Row | null;
  readonly wanted: Row | null;
}

/** Pairs of two lists that are both in the order of `rowid`. */
function* paired(held: Iterator<Row>, wanted: Iterator<Row>): Generator<Pair> {
  const next = (rows: Iterator<Row>): Row | null => {
    const { value, done } = rows.next() as IteratorResult<Row, undefined>;
    return done === true ? null : value;
  };
  let [left, right] = [next(held), next(wanted)];
  while (left !== null || right !== null) {
    const order = Number(left?.rowid ?? Infinity) - Number(right?.rowid ?? Infinity);
    yield { held: order <= 0 ? left : null, wanted: order >= 0 ? right : null };
    const [leftMoves, rightMoves] = [order <= 0, order >= 0];
    if (leftMoves) left = next(held);
    if (rightMoves) right = next(wanted);
  }
}

function pairFault(table: string, columns: readonly string[], { held, wanted }: Pair): Fault | null {
  const row = Number((held ?? wanted)?.rowid);
  const place = { table, row };
  if (held === null) return faultOf('search-differs', `The search index lacks row ${row} of ${table}.`, place);
  if (wanted === null)
    return faultOf(
      'search-differs',
      `The search index has row ${row} of ${table}, which nothing published stands for.`,
      place,
    );
  return same(columns, held, wanted)
    ? null
    : faultOf(
        'search-differs',
        `The search index says something else in row ${row} of ${table} than what is published.`,
        place,
      );
}

/** Whether the index is of this program's format; another one is made anew by `migrate`, and is no fault. */
function state(stored: StoredDatabase): { readonly head: unknown } | null {
  if (!stored.has('SearchState')) return null;
  const [row] = stored.all('SELECT "format", "head" FROM "SearchState"');
  return row?.format === searchFormat ? { head: row.head } : null;
}

/** The search index, row by row, against what it would be were it made anew. */
export function verifySearch(stored: StoredDatabase, head: number): SearchCheck {
  const index = state(stored);
  if (index === null) return { fault: null, checked: 0 };
  if (index.head !== head) {
    const words = `The search index stands at change ${String(index.head)}, and the newest is ${head}.`;
    return { fault: faultOf('search-differs', words, { table: 'SearchState' }), checked: 0 };
  }
  let checked = 0;
  for (const { table, columns, held, wanted } of searchTables) {
    for (const pair of paired(stored.each(held), stored.each(wanted))) {
      const fault = pairFault(table, columns, pair);
      if (fault) return { fault, checked };
      checked += 1;
    }
  }
  return { fault: null, checked };
}
