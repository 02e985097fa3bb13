import type { DataVersions } from '@/lib/runtime/server-link';
import { databaseFile } from '../../database-file';
import { knownMigrations } from './known-migrations';
import { refuseOtherSchema, schemaFit } from './schema-fit';
import { openReader, openWriter } from '../../open-database';
import type { DatabaseEngine, Reading, Writing } from '../database-engine';
import { DatabaseUnavailable } from '../database-unavailable';
import { tellRequest } from '../faults';
import { copyDatabase } from './copy-database';
import { closeDatabaseToOthers } from './file-modes';
import { FileIdentity } from './file-identity';
import { claimDatabase } from './owners';
import { faultOf } from './sqlite-fault';
import { openVersions, type VersionReader } from './data-versions';

function throwAs(fault: DatabaseUnavailable['fault'] | null): void {
  if (fault !== null) throw new DatabaseUnavailable(fault);
}

/** Opens what tells the versions, which finds out whether the database fits this program. */
function openFitting(identity: FileIdentity): VersionReader {
  const { file } = identity;
  const versions = openVersions(file);
  try {
    throwAs(identity.fault());
    refuseOtherSchema(file, schemaFit(versions.database, knownMigrations()));
    return versions;
  } catch (error) {
    versions.close();
    throw error;
  }
}

/** Opens by `open` what keeps the identity of the file until it is closed. */
function withIdentity<T>(file: string, open: (identity: FileIdentity) => T): T {
  const identity = new FileIdentity(file);
  try {
    return open(identity);
  } catch (error) {
    identity.release();
    throw error;
  }
}

/**
 * A connection that met damage keeps what it read then, also when the file is whole again; not opened anew sooner than
 * this (ms).
 */
const leastAge = 1_000;

class SqliteReading implements Reading {
  readonly db: Reading['db'];
  readonly #versions: VersionReader;
  readonly #opened = performance.now();
  #metDamage = false;

  constructor(
    url: string,
    readonly identity: FileIdentity,
  ) {
    this.#versions = openFitting(identity);
    this.db = openReader(url, { check: () => throwAs(identity.fault()), met: ({ fault }) => this.#meet(fault) });
  }

  #meet(fault: DatabaseUnavailable['fault']): void {
    if (fault === 'corrupt') this.#metDamage = true;
    tellRequest(fault);
  }

  fault(): DatabaseUnavailable['fault'] | null {
    const isStale = this.#metDamage && performance.now() - this.#opened > leastAge;
    return isStale ? 'corrupt' : this.identity.fault();
  }

  versions(): DataVersions | null {
    try {
      return this.#versions.read();
    } catch (error) {
      this.#metDamage ||= faultOf(error) === 'corrupt';
      return null;
    }
  }

  async close(): Promise<void> {
    this.#versions.close();
    await this.db.$disconnect();
    this.identity.release();
  }
}

function openReading(url: string): Reading {
  return withIdentity(databaseFile(url), (identity) => {
    closeDatabaseToOthers(identity.file);
    return new SqliteReading(url, identity);
  });
}

/** Takes SQLite's lock for writing and changes nothing: a row of this id can't be. */
const takeLock: Writing['takeLock'] = async (tx) => {
  await tx.$executeRawUnsafe('UPDATE "Archive" SET "head" = "head" WHERE "id" = 0');
};

async function openWriting(url: string): Promise<Writing> {
  const identity = new FileIdentity(databaseFile(url));
  const check = (): void => throwAs(identity.faultForWriting());
  try {
    openFitting(identity).close();
    const db = await openWriter(url, { check });
    const close = async (): Promise<void> => {
      await db.$disconnect().finally(() => identity.release());
    };
    return { db, takeLock, check, close };
  } catch (error) {
    identity.release();
    throw error;
  }
}

/** A database in one file of SQLite's, at a `file:` address. */
export function sqliteEngine(url: string): DatabaseEngine {
  return {
    claim: (how) => claimDatabase(databaseFile(url), how),
    openReading: () => openReading(url),
    openWriting: () => openWriting(url),
    faultOf,
    copyTo: (file) => copyDatabase(databaseFile(url), file),
  };
}
