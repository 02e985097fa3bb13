import { DatabaseUnavailable } from '../database-unavailable';
import { chainHash } from '../../history/digest';
import { withFile, type SqliteFile } from './with-file';

/** What a database says of itself: the number of its newest change and that change's hash. */
export interface DatabaseState {
  readonly head: number;
  readonly headHash: string;
}

interface ChangeRow {
  readonly seq: number;
  readonly at: string | number;
  readonly byId: number | null;
  readonly verb: string;
  readonly subject: string;
  readonly reason: string;
  readonly undoes: number | null;
  readonly digest: string;
  readonly hash: string;
}

const hasTable = (database: SqliteFile, name: string): boolean =>
  database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(name) !== undefined;

/** The state of an open database; null where it holds no tracker yet. */
export function stateOf(database: SqliteFile): DatabaseState | null {
  if (!hasTable(database, 'Archive')) return null;
  const row = database.prepare('SELECT head, headHash FROM Archive WHERE id = 1').get() as DatabaseState | undefined;
  return row ?? null;
}

const damaged = (file: string, what: string): DatabaseUnavailable =>
  new DatabaseUnavailable('corrupt', `The database ${file} fails its check: ${what}.`);

function checkPages(file: string, database: SqliteFile): void {
  const found = String(database.pragma('integrity_check(1)', { simple: true }));
  if (found !== 'ok') throw damaged(file, found.replace(/^\*+ in database main \*+\s*/u, '').replaceAll('\n', ' '));
}

/** Follows the hashes from the first change to the last, by the digests as they are stored. */
function checkChain(file: string, database: SqliteFile): void {
  const state = stateOf(database);
  if (state === null) return;
  const rows = database.prepare(
    'SELECT seq, at, byId, verb, subject, reason, undoes, digest, hash FROM Change ORDER BY seq',
  );
  let last = { seq: 0, hash: '' };
  for (const row of rows.iterate() as IterableIterator<ChangeRow>) {
    if (row.seq !== last.seq + 1) throw damaged(file, `change ${last.seq + 1} is missing`);
    const fits = chainHash(last.hash, { ...row, at: new Date(row.at) }, row.digest) === row.hash;
    if (!fits) throw damaged(file, `the hash of change ${row.seq} does not follow from the one before it`);
    last = row;
  }
  if (state.head !== last.seq || (last.seq > 0 && state.headHash !== last.hash)) {
    throw damaged(file, `it says that its newest change is ${state.head}, and the last one found is ${last.seq}`);
  }
}

/**
 * Reads a whole database file: SQLite finds its pages in order, and the chain of changes is unbroken by the digests as
 * stored (`npm run verify` reckons these anew too). Answers its state, null for one without a tracker; throws what is
 * wrong.
 */
export function checkDatabase(file: string): Promise<DatabaseState | null> {
  return withFile(file, { readonly: true, wait: 1_000 }, (database) => {
    checkPages(file, database);
    checkChain(file, database);
    return stateOf(database);
  });
}
