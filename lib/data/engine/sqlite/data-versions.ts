import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DataVersions } from '@/lib/runtime/server-link';
import { DatabaseUnavailable } from '../database-unavailable';
import { meaningAt } from './sqlite-fault';
import { openFile, type SqliteFile } from './with-file';

/** A connection past Prisma for what is asked for with every page. */
export interface VersionReader {
  readonly database: SqliteFile;
  read(): DataVersions | null;
  close(): void;
}

const sql =
  'SELECT a.head AS head, a.headHash AS headHash, coalesce((SELECT count FROM ReviewCount), 0) AS reviews ' +
  'FROM Archive a WHERE a.id = 1';

function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Who reads writes too, in the index of the log. Where that can't be, SQLite would hold up the whole process for ten
 * seconds.
 */
function refuseReadOnly(file: string): void {
  const index = `${file}-shm`;
  if (!canWrite(existsSync(index) ? index : dirname(file))) throw new DatabaseUnavailable('read-only');
}

function open(file: string): SqliteFile {
  try {
    const database = openFile(file, { readonly: true, wait: 100 });
    database.pragma('schema_version');
    return database;
  } catch (error) {
    throw meaningAt(file, error);
  }
}

/** Opens it; what it reads is prepared at the first question. */
export function openVersions(file: string): VersionReader {
  if (existsSync(file)) refuseReadOnly(file);
  const database = open(file);
  const prepare = () => database.prepare<[], DataVersions>(sql);
  let prepared: ReturnType<typeof prepare> | null = null;
  const read = (): DataVersions | null => {
    prepared ??= prepare();
    return prepared.get() ?? null;
  };
  return { database, read, close: () => database.close() };
}
