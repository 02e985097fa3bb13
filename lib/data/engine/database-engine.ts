import type { DatabaseFault, DataVersions } from '@/lib/runtime/server-link';
import type { Database } from '../open-database';
import type { Transaction } from '../transaction';

/** A hold on a database: with others, or alone. It ends with the process at the latest. */
export interface Claim {
  release(): void;
}

/** A database that is open for reading. */
export interface Reading {
  readonly db: Database;
  /** What is wrong by now with what was opened, looked for cheaply; null: nothing. */
  fault(): DatabaseFault | null;
  /** The versions of what pages show, read past Prisma; null while they can't be told. */
  versions(): DataVersions | null;
  close(): Promise<void>;
}

/** A database that is open for writing, by its only connection for that in this process. */
export interface Writing {
  readonly db: Database;
  /** Takes the lock that all writers share, as the first statement of a transaction; throws `busy` at once. */
  takeLock(tx: Transaction): Promise<void>;
  /** Throws `DatabaseUnavailable` when what is written here would not be found later at the database's address. */
  check(): void;
  close(): Promise<void>;
}

/**
 * What has to be done otherwise for each kind of database. SQLite answers by files and their locks; a server of
 * databases would by advisory locks, its own clock of changes and its own dump.
 */
export interface DatabaseEngine {
  /** As every process must before it opens the database: with others, or `alone` to change it as a whole. */
  claim(how: { readonly alone: boolean }): Claim;
  /** Throws `DatabaseUnavailable` where there is no database that fits this program. */
  openReading(): Reading;
  openWriting(): Promise<Writing>;
  /** What an error says is wrong with the database as a whole; null: it is about something else. */
  faultOf(error: unknown): DatabaseFault | null;
  /**
   * A checked copy of it, made while others write; answers the newest change in it and that change's hash, null of an
   * empty one.
   */
  copyTo(file: string): Promise<{ readonly head: number; readonly headHash: string } | null>;
}
