import { existsSync } from 'node:fs';
import { copyFile, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { databaseFile } from '../database-file';
import { checkDatabase } from '../engine/sqlite/check-database';
import { removeDatabase } from '../engine/sqlite/copy-database';
import { holdAlone } from '../engine/sqlite/hold-alone';
import { keepBackup } from '../engine/sqlite/kept-backups';
import { claimDatabase, noteDatabase } from '../engine/sqlite/owners';
import { makeReady, putInPlace } from '../engine/sqlite/put-in-place';
import { withFile } from '../engine/sqlite/with-file';
import { copyOf, forgetMigration, hasContent, noteMigration, readMigrationNote, refuseLost } from './beginning';
import { knownMigrations } from '../engine/sqlite/known-migrations';
import { dropTriggers, dueRenewals } from './renew';
import { everything, withSchemaEngine } from './schema-engine';
import { readMigrationLock, readMigrations, readSchema } from './schema-files';
import { refuseNewer, schemaFit } from '../engine/sqlite/schema-fit';

interface MigrationOptions {
  /** An empty database may be begun where there was one. */
  readonly beginNew: boolean;
  readonly at: Date;
}

/** What a run did: migrations and renewals by name, and what else there is to say, in sentences. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly said: readonly string[];
}

/** What there is to do on a database that is there: migrations, else what must be made anew. */
function dueOn(file: string): Promise<{ readonly pending: readonly string[]; readonly renewals: readonly string[] }> {
  return withFile(file, { wait: 1_000 }, async (database) => {
    const fit = schemaFit(database, knownMigrations());
    refuseNewer(file, fit);
    const renewals = fit.pending.length > 0 ? [] : await dueRenewals(database);
    return { pending: fit.pending, renewals: renewals.map(({ what }) => what) };
  });
}

async function applyMigrations(file: string): Promise<string[]> {
  const lockfile = await readMigrationLock();
  const migrationDirectories = await readMigrations();
  const baseDir = join(process.cwd(), 'prisma', 'migrations');
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}` });
  return withSchemaEngine(await readSchema(), adapter, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: { baseDir, lockfile, migrationDirectories, shadowDbInitScript: '' },
      filters: everything,
    });
    return appliedMigrationNames;
  });
}

const renew = (file: string): Promise<string[]> =>
  withFile(file, { wait: 1_000 }, async (database) => {
    const due = await dueRenewals(database);
    for (const renewal of due) renewal.renew();
    return due.map(({ what }) => what);
  });

/** Brings the copy to the newest schema and makes it ready to take a place; nobody has seen it until then. */
async function finishCopy(copy: string): Promise<string[]> {
  await withFile(copy, { wait: 1_000 }, dropTriggers);
  const applied = await applyMigrations(copy);
  await renew(copy);
  await checkDatabase(copy);
  await makeReady(copy);
  return applied;
}

async function migrateExisting(file: string, at: Date): Promise<MigrationReport> {
  noteMigration(file, { began: at.toISOString(), hadDatabase: true });
  const report = await holdAlone(file, async (old) => {
    const backup = await keepBackup(old, 'before-migration', at);
    await copyFile(backup, copyOf(file));
    const applied = await finishCopy(copyOf(file));
    await putInPlace(copyOf(file), file);
    return { applied, said: [`The database as it was is kept in ${backup}.`] };
  });
  await forgetMigration(file);
  return report;
}

async function beginDatabase(file: string, { at }: MigrationOptions): Promise<MigrationReport> {
  noteMigration(file, { began: at.toISOString(), hadDatabase: false });
  await removeDatabase(copyOf(file));
  await (await open(copyOf(file), 'wx', 0o600)).close();
  const applied = await finishCopy(copyOf(file));
  // An empty file of that name is no database; what had content was refused, or is kept aside.
  await removeDatabase(file);
  await putInPlace(copyOf(file), file);
  noteDatabase(file);
  await forgetMigration(file);
  return { applied, said: [] };
}

/**
 * Says which database an interrupted migration left, after looking at all of it, and takes what it left beside it away.
 */
async function clearInterrupted(file: string, pending: readonly string[]): Promise<string[]> {
  const note = readMigrationNote(file);
  if (note === null && !existsSync(copyOf(file))) return [];
  await checkDatabase(file);
  const began =
    note === null ? 'An earlier migration' : `The migration begun on ${note.began.slice(0, 16).replace('T', ' ')} UTC`;
  const which =
    pending.length > 0 || note === null
      ? 'The old database stands, whole; what was made of the new one is taken away.'
      : 'The new database had taken its place already and stands, whole.';
  await forgetMigration(file);
  return [`${began} was interrupted. ${which}`];
}

/** Runs `work` with the claim, which it gives back. */
async function claimed<T>(file: string, alone: boolean, work: () => Promise<T>): Promise<T> {
  const claim = claimDatabase(file, { alone });
  try {
    return await work();
  } finally {
    claim.release();
  }
}

async function changeAlone(file: string, at: Date): Promise<MigrationReport> {
  const { pending } = await dueOn(file);
  return pending.length > 0 ? migrateExisting(file, at) : { applied: await renew(file), said: [] };
}

/**
 * Brings the database at `url` (a `file:` address) to the newest schema, its triggers and search index; answers what it
 * did. There is a whole database at each moment: the old one is kept as a backup, a copy is migrated and takes its
 * place in one step. Refuses, in a sentence, while others use the database, one of a newer program, and to begin an
 * empty one where one was. Must run in a process of its own that ends before the application opens the file.
 */
export async function migrateDatabase(url: string, wanted: MigrationOptions): Promise<MigrationReport> {
  const file = databaseFile(url);
  if (!hasContent(file)) {
    await refuseLost(file, wanted.beginNew, wanted.at);
    await mkdir(dirname(file), { recursive: true });
    return claimed(file, true, () => (hasContent(file) ? changeAlone(file, wanted.at) : beginDatabase(file, wanted)));
  }
  if (wanted.beginNew) throw new Error(`There is a database at ${file}: move it away before a new one is begun.`);
  const { due, said } = await claimed(file, false, async () => {
    const found = await dueOn(file);
    return { due: found, said: await clearInterrupted(file, found.pending) };
  });
  if (due.pending.length === 0 && due.renewals.length === 0) return { applied: [], said };
  const report = await claimed(file, true, () => changeAlone(file, wanted.at));
  return { applied: report.applied, said: [...said, ...report.said] };
}
