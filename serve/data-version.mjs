import path from 'node:path';
import Database from 'better-sqlite3';

/**
 * Answers a number that is another one after each change that anybody has written (SQLite, `PRAGMA data_version`). Null
 * where that can't be told: while there is no such file, and for a database of another kind.
 */
export function dataVersionOf(url = '') {
  if (!url.startsWith('file:')) return () => null;
  let database = null;
  return () => {
    try {
      database ??= new Database(path.resolve(url.slice('file:'.length)), { readonly: true, fileMustExist: true });
      return database.pragma('data_version', { simple: true });
    } catch {
      return null;
    }
  };
}
