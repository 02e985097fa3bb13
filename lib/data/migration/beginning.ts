import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { removeDatabase, sideFiles } from '../engine/sqlite/copy-database';
import { backupsFolder, listBackups } from '../engine/sqlite/kept-backups';
import { hadDatabase, ownersFolder } from '../engine/sqlite/owners';

/** What a migration says while it works, for the next one should it not end. */
const noteOf = z.object({ began: z.iso.datetime(), hadDatabase: z.boolean() });

export type MigrationNote = z.infer<typeof noteOf>;

const noteFile = (file: string): string => join(ownersFolder(file), 'migration');

/** The database that a migration works on until it takes the place of the old one. */
export const copyOf = (file: string): string => `${file}.migrating`;

export function noteMigration(file: string, note: MigrationNote): void {
  writeFileSync(noteFile(file), JSON.stringify(note), { mode: 0o600 });
}

/** What an interrupted migration left; null: the last one ended. */
export function readMigrationNote(file: string): MigrationNote | null {
  try {
    return noteOf.parse(JSON.parse(readFileSync(noteFile(file), 'utf8')));
  } catch {
    return null;
  }
}

/** The copy goes first: without the note, one that is left could be the only database there is. */
export async function forgetMigration(file: string): Promise<void> {
  await removeDatabase(copyOf(file));
  await rm(noteFile(file), { force: true });
}

export const hasContent = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** What shows that there was a database where none is. */
async function traces(file: string): Promise<string[]> {
  const backups = await listBackups(backupsFolder(file, 'before-migration'), file);
  const beside = [copyOf(file), ...sideFiles.map((suffix) => `${file}${suffix}`)].filter(hasContent);
  return [
    ...(hadDatabase(file) ? [ownersFolder(file)] : []),
    ...beside,
    ...backups.map((name) => join(backupsFolder(file, 'before-migration'), name)),
  ];
}

function lostWords(file: string, found: readonly string[]): string {
  const copy = found.includes(copyOf(file)) ? ` ${copyOf(file)} may be the only copy left.` : '';
  const newest = found.at(-1) ?? '';
  const backup = newest.endsWith('.db') ? ` The newest backup is ${newest}.` : '';
  return (
    `There is no database at ${file}, but there was one (${found[0]} shows it).${copy}${backup} ` +
    'Put it back, or restore one by `npm run restore -- FILE`. ' +
    'To begin an empty one on purpose: `npm run migrate -- --new`.'
  );
}

/**
 * Before a database is made where none is: refuses when there was one, unless a new one is wanted, which keeps all
 * traces aside.
 */
export async function refuseLost(file: string, beginNew: boolean, at: Date): Promise<void> {
  if (readMigrationNote(file)?.hadDatabase === false) return;
  const found = await traces(file);
  if (found.length === 0) return;
  if (!beginNew) throw new Error(lostWords(file, found));
  const suffix = `aside-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  const beside = [copyOf(file), ...sideFiles.map((each) => `${file}${each}`)].filter((each) => existsSync(each));
  await Promise.all(beside.map((each) => rename(each, `${each}.${suffix}`)));
}
