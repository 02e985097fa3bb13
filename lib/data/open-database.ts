import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { databaseFile } from './database-file';
import { PrismaClient } from './generated/client';

export type Database = PrismaClient;

const busyTimeout = 10_000;

const pragmas = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'] as const;

/** A connection that can only read: pages never wait for a command, and never see one half done. */
export function openReader(url: string): Database {
  const adapter = new PrismaBetterSqlite3({
    url: `file:${databaseFile(url)}`,
    readonly: true,
    fileMustExist: true,
    timeout: busyTimeout,
  });
  return new PrismaClient({ adapter });
}

/** The one connection that writes. `transact` is the only caller of its `$transaction`. */
export async function openWriter(url: string): Promise<Database> {
  const adapter = new PrismaBetterSqlite3({ url: `file:${databaseFile(url)}`, fileMustExist: true, timeout: busyTimeout });
  const database = new PrismaClient({ adapter });
  for (const pragma of pragmas) await database.$queryRawUnsafe(pragma);
  return database;
}
