/**
 * At most this many are read or written by one query: SQLite bounds the values of one, and the query compiler keeps
 * what it took.
 */
const atOnce = 500;

/** A list in pieces, in its order, each small enough for one query. */
export function* inPieces<T>(list: readonly T[]): Generator<T[]> {
  for (let from = 0; from < list.length; from += atOnce) yield list.slice(from, from + atOnce);
}
