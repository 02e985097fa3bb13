import { databaseFile } from '../../database-file';
import { knownMigrations } from '../../migration/known-migrations';
import { refuseOtherSchema, schemaFit } from '../../migration/schema-fit';
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

function openReading(url: string): Reading {
  return withIdentity(databaseFile(url), (identity) => {
    closeDatabaseToOthers(identity.file);
    const versions = openFitting(identity);
    const db = openReader(url, { check: () => throwAs(identity.fault()), met: ({ fault }) => tellRequest(fault) });
    const close = async (): Promise<void> => {
      versions.close();
      await db.$disconnect();
      identity.release();
    };
    return { db, fault: () => identity.fault(), versions: () => versions.read(), close };
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
