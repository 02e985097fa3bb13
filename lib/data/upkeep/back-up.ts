import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import type { BackupNote } from '@/lib/domain/upkeep/upkeep';
import type { DatabaseState } from '../engine/sqlite/check-database';
import { copyDatabase, sideFiles } from '../engine/sqlite/copy-database';
import { claimDatabase } from '../engine/sqlite/owners';
import { withFile, type SqliteFile } from '../engine/sqlite/with-file';
import { isWritable, readableFile } from '../verification/readable-file';
import { dropNote, keepNote } from './notes';
import { courseOf } from './tracker-course';

export interface BackupWish {
  /** A backup of this tracker that has the name already may be replaced. */
  readonly replace: boolean;
  readonly at: Date;
}

/** Where a name leads in the end, whether there is a file of that name or not. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

/** Refuses, in a sentence, where no file can be, and the database itself with what SQLite lays beside it. */
function refuseBadPlace(file: string, to: string): void {
  const folder = dirname(to);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}: make it, or name another place.`);
  if (!isWritable(folder)) throw new Error(`Nothing can be written in ${folder}: name another place.`);
  if (statSync(to, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`${to} is a folder: name a file in it.`);
  const own = ['', ...sideFiles].map((suffix) => `${realPath(file)}${suffix}`);
  const [mine, theirs] = [statSync(file), statSync(to, { throwIfNoEntry: false })];
  if (own.includes(realPath(to)) || (theirs?.ino === mine.ino && theirs.dev === mine.dev)) {
    throw new Error(`${to} is the database itself: name another file for the backup.`);
  }
}

async function isBackupOf(database: SqliteFile, to: string): Promise<boolean> {
  try {
    return await withFile(to, { readonly: true }, (other) => courseOf(database, other).kind !== 'other');
  } catch {
    return false;
  }
}

/** What has the name already stays, unless it is a backup of this tracker and is to be replaced. */
async function refuseTaken(source: string, to: string, replace: boolean): Promise<void> {
  if (!existsSync(to)) return;
  const known = await withFile(source, { readonly: true, wait: 1_000 }, (database) => isBackupOf(database, to));
  if (!known)
    throw new Error(`${to} is there already and is no backup of this tracker: name another file. Nothing was changed.`);
  if (!replace)
    throw new Error(`${to} is there already: name another file, or add --replace to put the new backup in its place.`);
}

/**
 * A claim lets others see who reads. Where none can be made, since nothing can be written there, there is nobody to see
 * it.
 */
export function claimWithOthers(file: string): { release(): void } {
  return isWritable(dirname(file)) ? claimDatabase(file, { alone: false }) : { release: () => undefined };
}

async function copyTo(file: string, to: string, replace: boolean): Promise<DatabaseState> {
  const claim = claimWithOthers(file);
  const source = readableFile(file);
  try {
    await refuseTaken(source.file, to, replace);
    const state = await copyDatabase(source.file, to);
    return state ?? { head: 0, headHash: '' };
  } finally {
    source.remove();
    claim.release();
  }
}

/**
 * Backs a database up to the file `to` while others write to it: one state, whole, checked, and on the disk. Refuses in
 * a sentence to overwrite anything but an older backup, and that only when asked; a failure leaves nothing behind.
 */
export async function backUp(file: string, to: string, { replace, at }: BackupWish): Promise<BackupNote> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`);
  refuseBadPlace(file, to);
  const { head, headHash } = await copyTo(file, to, replace);
  const note = { at: at.toISOString(), head, headHash, file: to, bytes: statSync(to).size, scheduled: false };
  keepNote(file, 'backup', note);
  return note;
}

/** Notes a backup that was made by itself; what failed before it is over. */
export function noteScheduled(file: string, note: BackupNote): void {
  keepNote(file, 'backup', note);
  keepNote(file, 'scheduled', note);
  dropNote(file, 'failure');
}
