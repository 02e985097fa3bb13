import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { nextBackup, type BackupNote, type BackupSchedule } from '@/lib/domain/upkeep/upkeep';
import { copyDatabase } from '../engine/sqlite/copy-database';
import { syncFolderOf } from '../engine/sqlite/file-sync';
import { backupsFolder, nextBackup as nextName, pruneBackups } from '../engine/sqlite/kept-backups';
import { faultOf } from '../engine/sqlite/sqlite-fault';
import { withFile } from '../engine/sqlite/with-file';
import { claimWithOthers, noteScheduled } from './back-up';
import { keepNote, readNotes, upkeepFolder } from './notes';

/** What became of a look at the schedule, and when the next one is due. */
export type ScheduledBackup =
  | { readonly outcome: 'made'; readonly note: BackupNote; readonly next: Date }
  | { readonly outcome: 'failed'; readonly words: string; readonly next: Date }
  | { readonly outcome: 'not-due' | 'under-way'; readonly next: Date };

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const each of [dirname(folder), folder]) chmodSync(each, 0o700);
}

/** Copied under a name that pruning takes away should it be left over, then named for what the copy really holds. */
async function makeScheduled(file: string, { keep }: BackupSchedule, at: Date): Promise<BackupNote> {
  const folder = backupsFolder(file, 'scheduled');
  makeFolder(folder);
  const unnamed = join(folder, `${parse(file).name}.new.part`);
  const { head, headHash } = (await copyDatabase(file, unnamed)) ?? { head: 0, headHash: '' };
  const named = await nextName(folder, file, at, head);
  await rename(unnamed, named);
  await syncFolderOf(named);
  await pruneBackups(folder, file, keep);
  return { at: at.toISOString(), head, headHash, file: named, bytes: statSync(named).size, scheduled: true };
}

async function makeOrNote(file: string, schedule: BackupSchedule, at: Date): Promise<ScheduledBackup> {
  const claim = claimWithOthers(file);
  try {
    const note = await makeScheduled(file, schedule, at);
    noteScheduled(file, note);
    return { outcome: 'made', note, next: nextBackup(readNotes(file), schedule, at) };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    keepNote(file, 'failure', { at: at.toISOString(), words });
    return { outcome: 'failed', words, next: nextBackup(readNotes(file), schedule, at) };
  } finally {
    claim.release();
  }
}

/** One at a time: a lock that SQLite takes on a file of its own, and the system gives back when the process ends. */
async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T | null> {
  mkdirSync(upkeepFolder(file), { recursive: true, mode: 0o700 });
  const lock = join(upkeepFolder(file), 'backup-lock');
  if (!existsSync(lock)) closeSync(openSync(lock, 'a', 0o600));
  const progress = { began: false };
  try {
    return await withFile(lock, {}, (database) => {
      database.pragma('journal_mode = MEMORY');
      database.exec('BEGIN EXCLUSIVE');
      progress.began = true;
      return work();
    });
  } catch (error) {
    if (!progress.began && faultOf(error) === 'busy') return null;
    throw error;
  }
}

/** Makes the backup that is due by the schedule, and keeps as many as it says; does nothing when none is due. */
export async function backUpIfDue(file: string, schedule: BackupSchedule, at: Date): Promise<ScheduledBackup> {
  if (!existsSync(file)) throw new Error(`There is no database at ${file}.`);
  const due = (): Date => nextBackup(readNotes(file), schedule, at);
  const look = (): Promise<ScheduledBackup> =>
    due() > at ? Promise.resolve({ outcome: 'not-due', next: due() }) : makeOrNote(file, schedule, at);
  const underWay = { outcome: 'under-way', next: new Date(at.getTime() + 60_000) } as const;
  return (await oneAtATime(file, look)) ?? underWay;
}
