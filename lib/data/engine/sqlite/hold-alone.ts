import { existsSync } from 'node:fs';
import { DatabaseUnavailable } from '../database-unavailable';
import { sideFiles } from './copy-database';
import { faultOf } from './sqlite-fault';
import { withFile, type SqliteFile } from './with-file';

/** Throws while SQLite has something of a database outside of its file: put under another, it would damage that. */
export function refuseSideFiles(file: string): void {
  const left = sideFiles.find((suffix) => existsSync(`${file}${suffix}`));
  if (left === undefined) return;
  throw new DatabaseUnavailable(
    'busy',
    `${file}${left} is still there: another program has the database open. Stop it, then run this again.`,
  );
}

const inUse = (file: string, cause: unknown): DatabaseUnavailable =>
  new DatabaseUnavailable(
    'busy',
    `The database ${file} is open in a program that does not say who it is, such as an older version of this one. ` +
      'Stop it, then run this again; nothing was changed.',
    { cause },
  );

/** Leaving the log behind needs the file alone, so it also finds those that know nothing of owners. */
function takeAlone(file: string, database: SqliteFile): void {
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.pragma('journal_mode = DELETE');
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; COMMIT;');
  } catch (error) {
    throw faultOf(error) === 'busy' ? inUse(file, error) : error;
  }
  refuseSideFiles(file);
}

/**
 * Runs `work` while nobody else, of whatever program or version, can read or write the database, all of which is then
 * in its one file. Take the claim of its owners first. Throws `DatabaseUnavailable` when another has it open.
 */
export function holdAlone<T>(file: string, work: (database: SqliteFile) => Promise<T>): Promise<T> {
  return withFile(file, { wait: 1_000 }, (database) => {
    takeAlone(file, database);
    return work(database);
  });
}
