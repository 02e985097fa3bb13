import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { stateOf } from '../engine/sqlite/check-database';
import { copyDatabase, removeDatabase } from '../engine/sqlite/copy-database';
import { holdAlone } from '../engine/sqlite/hold-alone';
import { claimDatabase, noteDatabase } from '../engine/sqlite/owners';
import { makeReady, putInPlace } from '../engine/sqlite/put-in-place';
import { withFile, type SqliteFile } from '../engine/sqlite/with-file';
import { dropSideFiles, keepAside } from './keep-aside';
import { keepNote } from './notes';
import { inspectBackup, isReadable, type Restorable } from './restorable';
import { courseOf } from './tracker-course';

export interface RestoreWish {
  /** A backup of another tracker, or of another course of this one, may take its place. */
  readonly another: boolean;
  readonly at: Date;
}

export interface RestoreOutcome {
  readonly head: number;
  readonly headHash: string;
  /** Where the database is kept that was there before; null: there was none. */
  readonly aside: string | null;
  /** Whether the one before could be read: a damaged one is kept as it was found. */
  readonly damaged: boolean;
  /** The migrations that it lacks. */
  readonly pending: readonly string[];
}

/** Only beside the database can it take its place in one step. */
const copyOf = (file: string): string => `${file}.restoring`;

/** What is made anew is forgotten, and so is who was signed in: a sign-in that was ended since would hold again. */
function forgetPassing(database: SqliteFile, { found }: Restorable): void {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`).get(table) !== undefined;
  if (has('Session')) database.exec('DELETE FROM "Session"');
  if (found.fault?.kind === 'search-differs' && has('SearchState')) database.exec('DELETE FROM "SearchState"');
  if (found.fault?.kind === 'guard-missing') database.pragma('user_version = 0');
}

async function makeCopy(from: string, file: string, backup: Restorable): Promise<void> {
  await removeDatabase(copyOf(file));
  await copyDatabase(from, copyOf(file));
  await withFile(copyOf(file), { wait: 1_000 }, (database) => forgetPassing(database, backup));
  await makeReady(copyOf(file));
}

function refuseOtherCourse(from: string, present: SqliteFile, backup: SqliteFile): void {
  const course = courseOf(present, backup);
  if (course.kind === 'same') return;
  const which =
    course.kind === 'other'
      ? `${from} is a backup of another tracker: its first change is another one`
      : `${from} and the present database went different ways after change ${course.after}`;
  throw new Error(
    `${which}. If it is to take this one’s place nevertheless, add --another; the present one is kept aside.`,
  );
}

/**
 * Puts the copy in the place of a database that can be read: all of it is in its one file then, and nobody has it open.
 */
function replaceWhole(from: string, file: string, { another, at }: RestoreWish): Promise<string> {
  return holdAlone(file, async (present) => {
    // Opened to be written: whoever only reads leaves its log behind.
    if (!another) await withFile(copyOf(file), {}, (backup) => refuseOtherCourse(from, present, backup));
    const aside = await keepAside(file, stateOf(present)?.head ?? 0, at);
    await putInPlace(copyOf(file), file);
    return aside;
  });
}

async function replaceDamaged(file: string, { at }: RestoreWish): Promise<string | null> {
  const aside = existsSync(file) ? await keepAside(file, 0, at) : null;
  dropSideFiles(file);
  await putInPlace(copyOf(file), file);
  return aside;
}

async function putBack(
  from: string,
  file: string,
  wish: RestoreWish,
): Promise<Pick<RestoreOutcome, 'aside' | 'damaged'>> {
  if (await isReadable(file)) return { aside: await replaceWhole(from, file, wish), damaged: false };
  const aside = await replaceDamaged(file, wish);
  return { aside, damaged: aside !== null };
}

/**
 * Puts a backup in the place of a database, in one step, and keeps the one before aside. All of the backup is looked at
 * first. Refuses while anybody has the database open, and, unless `another`, a backup of another tracker.
 */
export async function restore(from: string, file: string, wish: RestoreWish): Promise<RestoreOutcome> {
  const backup = await inspectBackup(from, file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const claim = claimDatabase(file, { alone: true });
  try {
    await makeCopy(from, file, backup);
    const done = await putBack(from, file, wish);
    noteDatabase(file);
    const { head, headHash, first } = backup.found;
    keepNote(file, 'verification', { at: wish.at.toISOString(), head, headHash, first, fault: null });
    return { head, headHash, pending: backup.pending, ...done };
  } finally {
    await removeDatabase(copyOf(file));
    claim.release();
  }
}
