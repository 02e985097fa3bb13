import Sqlite from 'better-sqlite3';
import { meaningOf } from './sqlite-fault';

export type SqliteFile = Sqlite.Database;

interface Opening {
  readonly readonly?: boolean;
  /** How long a statement may wait for a lock, which holds up the whole process: milliseconds. */
  readonly wait?: number;
}

/** Opens a file that is there, past Prisma: for what concerns the file as a whole. */
export function openFile(file: string, { readonly = false, wait = 0 }: Opening = {}): SqliteFile {
  return new Sqlite(file, { readonly, fileMustExist: true, timeout: wait });
}

/** Opens a file for `work` and closes it however that ends. What SQLite finds wrong is thrown as its meaning. */
export async function withFile<T>(
  file: string,
  opening: Opening,
  work: (database: SqliteFile) => T | Promise<T>,
): Promise<T> {
  try {
    const database = openFile(file, opening);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw meaningOf(error);
  }
}

/** A name of a file as a text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
