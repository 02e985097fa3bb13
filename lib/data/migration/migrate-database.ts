import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { constraintStatements, dropConstraints, listColumns } from '../constraints/sqlite';
import { rebuildStatements, searchFormat } from '../constraints/sqlite-search';
import { databaseFile } from '../database-file';
import { sha256 } from '../history/digest';
import { everything, withSchemaEngine } from './schema-engine';
import { readMigrationLock, readMigrations, readSchema } from './schema-files';

type Connection = Awaited<ReturnType<PrismaBetterSqlite3['connect']>>;

async function queryRows(connection: Connection, sql: string): Promise<readonly (readonly unknown[])[]> {
  const result = await connection.queryRaw({ sql, args: [], argTypes: [] });
  return result.rows;
}

async function appliedMigrations(connection: Connection): Promise<ReadonlySet<string>> {
  const [table] = await queryRows(connection, "SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'");
  if (!table) return new Set();
  const rows = await queryRows(connection, 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  return new Set(rows.map(([name]) => String(name)));
}

async function withConnection<T>(file: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await new PrismaBetterSqlite3({ url: `file:${file}` }).connect();
  try {
    return await work(connection);
  } finally {
    await connection.dispose();
  }
}

async function dropScript(connection: Connection): Promise<string> {
  const names = await queryRows(connection, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
  return dropConstraints(names.map(([name]) => String(name)));
}

/** Drops every trigger before a migration: a rebuilt table may not have one that names it. */
const removeConstraints = (file: string): Promise<void> =>
  withConnection(file, async (connection) => connection.executeScript(await dropScript(connection)));

/** Names the set of triggers by a number that fits the file's own `user_version`. */
const markOf = (script: string): number => Number.parseInt(sha256(script).slice(0, 7), 16);

/** Makes the triggers anew unless the file says it has exactly these. Answers whether it did. */
const renewConstraints = (file: string): Promise<boolean> =>
  withConnection(file, async (connection) => {
    const columns = await listColumns(async (sql) => queryRows(connection, sql));
    const script = constraintStatements(columns).join('\n');
    const [mark] = await queryRows(connection, 'PRAGMA user_version');
    if (Number(mark?.[0]) === markOf(script)) return false;
    const drop = await dropScript(connection);
    await connection.executeScript(
      `PRAGMA journal_mode = WAL;\nBEGIN IMMEDIATE;\n${drop}\n${script}\nPRAGMA user_version = ${markOf(script)};\nCOMMIT;`,
    );
    return true;
  });

/** Makes the search index anew when there is none, or one of another format, or one that missed a change. Answers whether it did. */
const renewSearch = (file: string): Promise<boolean> =>
  withConnection(file, async (connection) => {
    const [table] = await queryRows(connection, `SELECT name FROM sqlite_master WHERE name = 'SearchState'`);
    const upToDate = `SELECT 1 FROM "SearchState" s JOIN "Archive" a ON a."head" = s."head" WHERE s."format" = ${searchFormat}`;
    if (table && (await queryRows(connection, upToDate)).length > 0) return false;
    await connection.executeScript(`BEGIN IMMEDIATE;\n${rebuildStatements.join('\n')}\nCOMMIT;`);
    return true;
  });

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

async function pendingMigrations(file: string): Promise<string[]> {
  const names = (await readMigrations()).map((migration) => migration.path);
  if (!existsSync(file)) return names;
  const applied = await withConnection(file, appliedMigrations);
  return names.filter((name) => !applied.has(name));
}

/**
 * Brings the database at `url` (a `file:` address) to the newest schema and its triggers; answers what it
 * applied. Works on a copy that is renamed into place, so an interrupted run leaves the old file whole.
 * Must run in a process of its own that ends before the application opens the file.
 */
export async function migrateDatabase(url: string): Promise<string[]> {
  const file = databaseFile(url);
  const pending = await pendingMigrations(file);
  if (pending.length === 0) {
    const renewed = { 'the triggers': await renewConstraints(file), 'the search index': await renewSearch(file) };
    return Object.entries(renewed).flatMap(([name, done]) => (done ? [name] : []));
  }
  await mkdir(dirname(file), { recursive: true });
  const copy = `${file}.migrating`;
  await removeDatabase(copy);
  if (existsSync(file)) {
    await withConnection(file, (connection) => connection.executeScript(`VACUUM INTO '${copy.replaceAll("'", "''")}'`));
    await removeConstraints(copy);
  }
  const applied = await applyMigrations(copy);
  await renewConstraints(copy);
  await renewSearch(copy);
  await withConnection(copy, (connection) => connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE);'));
  await removeDatabase(file);
  await rename(copy, file);
  return applied;
}

async function removeDatabase(file: string): Promise<void> {
  await Promise.all(['', '-wal', '-shm'].map((suffix) => rm(`${file}${suffix}`, { force: true })));
}
