import { existsSync } from 'node:fs';
import type { DataVersions } from '@/lib/runtime/server-link';
import { DatabaseUnavailable } from '../database-unavailable';
import { faultOf, meaningOf } from './sqlite-fault';
import { openFile, type SqliteFile } from './with-file';

/** A connection past Prisma for what is asked for with every page. */
export interface VersionReader {
  readonly database: SqliteFile;
  read(): DataVersions | null;
  close(): void;
}

const sql = 'SELECT a.head AS head, a.headHash AS headHash, coalesce((SELECT count FROM ReviewCount), 0) AS reviews FROM Archive a WHERE a.id = 1';

function open(file: string): SqliteFile {
  try {
    const database = openFile(file, { readonly: true, wait: 100 });
    database.pragma('schema_version');
    return database;
  } catch (error) {
    // SQLite says alike of a file that is gone and of one whose log it may not write beside it.
    if (faultOf(error) === 'missing' && existsSync(file)) throw new DatabaseUnavailable('read-only', undefined, { cause: error });
    throw meaningOf(error);
  }
}

/** Opens it; what it reads is prepared at the first question. */
export function openVersions(file: string): VersionReader {
  const database = open(file);
  const prepare = () => database.prepare<[], DataVersions>(sql);
  let prepared: ReturnType<typeof prepare> | null = null;
  const read = (): DataVersions | null => {
    try {
      prepared ??= prepare();
      return prepared.get() ?? null;
    } catch {
      return null;
    }
  };
  return { database, read, close: () => database.close() };
}
