import { existsSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { DatabaseUnavailable } from '../database-unavailable';
import { checkDatabase, type DatabaseState } from './check-database';
import { syncFolderOf, syncPath } from './file-sync';
import { faultOf, meaningOf } from './sqlite-fault';
import { quoted, withFile, type SqliteFile } from './with-file';

/** What SQLite may lay beside a database file. */
export const sideFiles = ['-wal', '-shm', '-journal'] as const;

/** Takes a database file away with all that SQLite laid beside it; says nothing where there is none. */
export async function removeDatabase(file: string): Promise<void> {
  await Promise.all(['', ...sideFiles].map((suffix) => rm(`${file}${suffix}`, { force: true })));
}

function isSameFile(a: string, b: string): boolean {
  if (!existsSync(a) || !existsSync(b)) return false;
  const [first, second] = [statSync(a), statSync(b)];
  return first.dev === second.dev && first.ino === second.ino;
}

function refuseBadTarget(from: string, to: string): void {
  if (from === to || isSameFile(from, to))
    throw new Error(`${to} is the database itself: name another file for its copy.`);
  const beside = sideFiles.find((suffix) => existsSync(`${to}${suffix}`));
  if (beside) throw new Error(`${to} is a database in use (${to}${beside} is there): name another file for the copy.`);
}

/** SQLite fills an empty file that is there; so nobody else can read it from its first byte on. */
async function makeEmpty(file: string): Promise<void> {
  await (await open(file, 'wx', 0o600)).close();
}

async function fill(database: SqliteFile, part: string, to: string): Promise<DatabaseState | null> {
  await makeEmpty(part);
  database.exec(`VACUUM INTO ${quoted(part)}`);
  const state = await checkDatabase(part);
  await syncPath(part);
  await rename(part, to);
  await syncFolderOf(to);
  return state;
}

/** As `copyDatabase`, by a connection that is open already: the only way while it keeps all others out. */
export async function copyOpened(database: SqliteFile, to: string): Promise<DatabaseState | null> {
  refuseBadTarget(database.name, to);
  const part = `${to}.part`;
  await removeDatabase(part);
  try {
    return await fill(database, part, to);
  } catch (error) {
    await removeDatabase(part);
    if (faultOf(error) !== 'full') throw meaningOf(error);
    const words = `There is no room for a copy of the database at ${to}: make room there, or name another place.`;
    throw new DatabaseUnavailable('full', words, { cause: error });
  }
}

/**
 * Copies a database, while others write to it, to the file `to`: one consistent state, checked (pages and chain), on
 * the disk, readable for its owner alone, and under its name only when it is whole. A copy of that name is replaced.
 * Answers the state it holds. Refuses the database itself and one in use as target; holds up this process meanwhile.
 */
export function copyDatabase(from: string, to: string): Promise<DatabaseState | null> {
  return withFile(from, { readonly: true, wait: 1_000 }, (database) => copyOpened(database, to));
}
