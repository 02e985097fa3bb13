import type { DatabaseUnavailable } from './engine/database-unavailable';
import { watchedAdapter } from './engine/sqlite/watched-adapter';
import { databaseFile } from './database-file';
import { PrismaClient } from './generated/client';

export type Database = PrismaClient;

/**
 * A statement that waits for a lock holds up everything else in the process; whoever can wait longer tries again by a
 * timer.
 */
const busyTimeout = 25;

const pragmas = ['PRAGMA journal_mode = WAL', 'PRAGMA synchronous = FULL', 'PRAGMA foreign_keys = ON'] as const;

interface Watch {
  /** Throws when the address no longer leads to the database that is meant. */
  readonly check?: () => void;
  /** Is told what is wrong with the database as a whole. */
  readonly met?: (fault: DatabaseUnavailable) => void;
}

/** A connection that can only read: pages never wait for a command, and never see one half done. */
export function openReader(url: string, { check, met }: Watch = {}): Database {
  const file = databaseFile(url);
  return new PrismaClient({ adapter: watchedAdapter({ file, readonly: true, wait: busyTimeout, check, met }) });
}

/** The one connection that writes. `transact` is the only caller of its `$transaction`. */
export async function openWriter(url: string, { check }: Watch = {}): Promise<Database> {
  const file = databaseFile(url);
  const database = new PrismaClient({ adapter: watchedAdapter({ file, readonly: false, wait: busyTimeout, check }) });
  try {
    for (const pragma of pragmas) await database.$queryRawUnsafe(pragma);
    return database;
  } catch (error) {
    await database.$disconnect();
    throw error;
  }
}
