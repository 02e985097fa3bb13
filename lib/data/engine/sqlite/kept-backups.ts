import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { copyOpened } from './copy-database';
import { stateOf } from './check-database';
import type { SqliteFile } from './with-file';

const most = 10;

/** Where a database's backups stand: beside it, in a folder for each occasion. */
export const backupsFolder = (file: string, occasion: string): string => join(dirname(file), 'backups', occasion);

/** `demarche.0012.2026-11-22T12-00-00Z.v173.db`: the running number puts them in order whatever the clock said. */
function pattern(file: string): RegExp {
  const stem = parse(file).name.replaceAll(/[^\w-]/gu, '\\$&');
  return new RegExp(`^${stem}\\.(\\d+)\\.[^.]+\\.v\\d+\\.db$`, 'u');
}

/** The backups of a database in a folder, oldest first. */
export async function listBackups(folder: string, file: string): Promise<string[]> {
  const numberOf = (name: string): number => Number(pattern(file).exec(name)?.[1]);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => pattern(file).test(name)).sort((a, b) => numberOf(a) - numberOf(b));
}

/** A name that comes after all those there, by the instant (UTC) and the newest change that the backup holds. */
export async function nextBackup(folder: string, file: string, at: Date, head: number): Promise<string> {
  const newest = (await listBackups(folder, file)).at(-1);
  const number = Number(newest === undefined ? 0 : pattern(file).exec(newest)?.[1]) + 1;
  const instant = `${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  return join(folder, `${parse(file).name}.${String(number).padStart(4, '0')}.${instant}.v${head}.db`);
}

/** Takes all but the newest away, and what an interrupted copy left. */
export async function pruneBackups(folder: string, file: string, keep: number): Promise<void> {
  const old = (await listBackups(folder, file)).slice(0, -keep);
  const parts = (await readdir(folder)).filter(
    (name) => name.startsWith(`${parse(file).name}.`) && name.endsWith('.part'),
  );
  await Promise.all([...old, ...parts].map((name) => rm(join(folder, name), { force: true })));
}

/** Keeps a checked copy of an open database for an occasion, of which the newest ten are kept. Answers its file. */
export async function keepBackup(database: SqliteFile, occasion: string, at: Date): Promise<string> {
  const folder = backupsFolder(database.name, occasion);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await Promise.all([dirname(folder), folder].map((each) => chmod(each, 0o700)));
  const file = await nextBackup(folder, database.name, at, stateOf(database)?.head ?? 0);
  await copyOpened(database, file);
  await pruneBackups(folder, database.name, most);
  return file;
}
