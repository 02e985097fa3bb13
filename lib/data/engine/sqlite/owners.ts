import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess, type ProcessNote } from '@/lib/runtime/this-process';
import { DatabaseUnavailable } from '../database-unavailable';
import { closeToOthers } from './file-modes';
import { leaveNote, readLivingNotes } from './owner-notes';
import { faultOf, meaningAt } from './sqlite-fault';
import { openFile, type SqliteFile } from './with-file';

/** A hold on a database: with others, or alone. It ends with the process at the latest. */
export interface Claim {
  readonly alone: boolean;
  release(): void;
}

interface Held {
  readonly lock: SqliteFile;
  readonly inode: number;
  readonly alone: boolean;
  readonly forget: () => void;
  count: number;
}

const place = globalThis as typeof globalThis & { demarcheOwners?: Map<string, Held> };

/** One open lock a file and process: closing any descriptor of a file takes all of a process's locks on it away. */
const heldHere = (): Map<string, Held> => (place.demarcheOwners ??= new Map());

/** Where the owners of a database say who they are: beside it, so that it is found by whoever finds the database. */
export const ownersFolder = (file: string): string => `${file}.owners`;

const lockOf = (file: string): string => join(ownersFolder(file), 'lock');

const recordOf = (file: string): string => join(ownersFolder(file), 'had-database');

/** Notes that there is a database: should it be gone one day, no empty one takes its place without a word. */
export function noteDatabase(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0 || existsSync(recordOf(file))) return;
  try {
    closeSync(openSync(recordOf(file), 'a', 0o600));
  } catch {
    // No room, or no right to write: a database that is only read can do without.
  }
}

/** Whether there ever was a database at this place. */
export const hadDatabase = (file: string): boolean => existsSync(recordOf(file));

function makeLock(file: string): void {
  mkdirSync(ownersFolder(file), { recursive: true, mode: 0o700 });
  closeToOthers(ownersFolder(file), 0o700);
  if (!existsSync(lockOf(file))) closeSync(openSync(lockOf(file), 'a', 0o600));
  closeToOthers(lockOf(file));
  noteDatabase(file);
}

const called = ({ what, pid, since, host }: ProcessNote): string => {
  const where = host === thisProcess().host ? '' : ` on ${host}`;
  return `${what} (process ${pid}${where}, since ${since.slice(0, 16).replace('T', ' ')} UTC)`;
};

/** Who else holds the database, in words. */
function holders(file: string): string {
  const notes = readLivingNotes(ownersFolder(file));
  return notes.length === 0 ? 'another process, which left no note of itself' : notes.map(called).join(' and ');
}

function heldByOthers(file: string, alone: boolean): DatabaseUnavailable {
  return alone
    ? new DatabaseUnavailable(
        'busy',
        `The database ${file} is in use by ${holders(file)}. Stop it, then run this again; nothing was changed.`,
      )
    : new DatabaseUnavailable(
        'migrating',
        `The database ${file} is being changed as a whole by ${holders(file)}. Try again when it has ended.`,
      );
}

function lockFile(file: string, alone: boolean): SqliteFile {
  // Two that begin in the same instant may meet for a moment.
  const lock = openFile(lockOf(file), { wait: alone ? 0 : 50 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec(alone ? 'BEGIN EXCLUSIVE' : 'BEGIN');
    lock.prepare('SELECT count(*) FROM sqlite_master').get();
    return lock;
  } catch (error) {
    lock.close();
    throw error;
  }
}

function takeLock(file: string, alone: boolean): SqliteFile {
  try {
    makeLock(file);
    return lockFile(file, alone);
  } catch (error) {
    throw faultOf(error) === 'busy' ? heldByOthers(file, alone) : meaningAt(file, error);
  }
}

function hold(file: string, alone: boolean): Held {
  const lock = takeLock(file, alone);
  // Takes away the notes of processes that were killed.
  readLivingNotes(ownersFolder(file));
  const forget = leaveNote(ownersFolder(file), thisProcess());
  process.on('exit', forget);
  return { lock, inode: statSync(lockOf(file)).ino, alone, forget, count: 0 };
}

function letGo(file: string, held: Held): void {
  if (heldHere().get(file) === held) heldHere().delete(file);
  held.forget();
  process.off('exit', held.forget);
  held.lock.close();
}

/**
 * A folder of owners that was taken away and made anew has a lock that others would look at, and this process does not
 * hold.
 */
function isStillThere(file: string, held: Held): boolean {
  return statSync(lockOf(file), { throwIfNoEntry: false })?.ino === held.inode;
}

/**
 * Claims a database for this process: with others (`alone: false`), as whoever reads and writes it must, or alone, as
 * whatever changes its schema or puts another file in its place must. Throws `DatabaseUnavailable`, whose sentence
 * names who holds it.
 */
export function claimDatabase(file: string, { alone }: { readonly alone: boolean }): Claim {
  const known = heldHere().get(file);
  if (known && !isStillThere(file, known)) letGo(file, known);
  const standing = heldHere().get(file);
  if (standing && (alone || standing.alone))
    throw new Error('This process holds the database already: release that first.');
  const held = standing ?? hold(file, alone);
  heldHere().set(file, held);
  held.count += 1;
  let released = false;
  const release = (): void => {
    if (released) return;
    released = true;
    held.count -= 1;
    if (held.count === 0) letGo(file, held);
  };
  return { alone, release };
}
