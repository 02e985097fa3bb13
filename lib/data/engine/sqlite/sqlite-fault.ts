import { existsSync } from 'node:fs';
import type { DatabaseFault } from '@/lib/runtime/server-link';
import { DatabaseUnavailable, isDatabaseUnavailable } from '../database-unavailable';

/** How the codes of SQLite and of the file system begin, and what is wrong then. */
const faults: readonly (readonly [string, DatabaseFault])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_PROTOCOL', 'busy'],
  ['SQLITE_FULL', 'full'],
  // Its log’s index could not grow.
  ['SQLITE_IOERR_SHM', 'full'],
  ['SQLITE_READONLY_DBMOVED', 'replaced'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_IOERR_WRITE', 'read-only'],
  ['SQLITE_IOERR_FSYNC', 'read-only'],
  ['SQLITE_IOERR_TRUNCATE', 'read-only'],
  ['SQLITE_IOERR_DELETE', 'read-only'],
  ['SQLITE_IOERR', 'corrupt'],
  ['SQLITE_CANTOPEN', 'missing'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
];

const noted = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

/** The codes an error carries: SQLite's, the file system's, or those that Prisma's adapter wrapped. */
function codesOf(error: unknown): string[] {
  const wrapped = noted(error, 'cause');
  const throughPrisma = noted(noted(noted(error, 'meta'), 'driverAdapterError'), 'cause');
  const found = [noted(error, 'code'), noted(wrapped, 'originalCode'), noted(throughPrisma, 'originalCode')];
  return found.filter((code) => typeof code === 'string');
}

/** What an error says is wrong with the database as a whole; null: it is about something else. */
export function faultOf(error: unknown): DatabaseFault | null {
  if (isDatabaseUnavailable(error)) return error.fault;
  for (const code of codesOf(error)) {
    const known = faults.find(([beginning]) => code.startsWith(beginning));
    if (known) return known[1];
  }
  return null;
}

/** The error as what it means: one about the database as a whole says so in a sentence; any other stays as it is. */
export function meaningOf(error: unknown): unknown {
  if (isDatabaseUnavailable(error)) return error;
  const fault = faultOf(error);
  return fault === null ? error : new DatabaseUnavailable(fault, undefined, { cause: error });
}

/**
 * As `meaningOf`, of an error met at a file: SQLite, and Node where it makes a folder, say alike that something is not
 * there and that nothing can be made beside it.
 */
export function meaningAt(file: string, error: unknown): unknown {
  const meaning = meaningOf(error);
  if (meaning === error || !isDatabaseUnavailable(meaning) || meaning.fault !== 'missing' || !existsSync(file))
    return meaning;
  return new DatabaseUnavailable('read-only', undefined, { cause: error });
}
