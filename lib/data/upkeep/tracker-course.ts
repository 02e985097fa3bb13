import type { SqliteFile } from '../engine/sqlite/with-file';

/** How the histories of two databases stand to each other. */
export type Course =
  /** One is an earlier or later state of the other, or one has no change yet. */
  | { readonly kind: 'same' }
  /** They began as one and went different ways after this change. */
  | { readonly kind: 'parted'; readonly after: number }
  | { readonly kind: 'other' };

function hashAt(database: SqliteFile, seq: number): string | null {
  const hash = database.prepare('SELECT "hash" FROM "Change" WHERE "seq" = ?').pluck().get(seq);
  return typeof hash === 'string' ? hash : null;
}

const headOf = (database: SqliteFile): number =>
  Number(database.prepare('SELECT max("seq") FROM "Change"').pluck().get() ?? 0);

/** A hash says all that came before it: the last change that both have is found by halving. */
function lastCommon(one: SqliteFile, other: SqliteFile, end: number): number {
  let [low, high] = [1, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (hashAt(one, middle) === hashAt(other, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Compares two open databases of trackers by the hashes of their changes. */
export function courseOf(one: SqliteFile, other: SqliteFile): Course {
  const end = Math.min(headOf(one), headOf(other));
  if (end === 0) return { kind: 'same' };
  if (hashAt(one, 1) !== hashAt(other, 1)) return { kind: 'other' };
  return hashAt(one, end) === hashAt(other, end)
    ? { kind: 'same' }
    : { kind: 'parted', after: lastCommon(one, other, end) };
}
