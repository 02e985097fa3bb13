import { closeSync, existsSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { copyDatabase, removeDatabase, sideFiles } from '@/lib/data/engine/sqlite/copy-database';
import { openFile } from '@/lib/data/engine/sqlite/with-file';
import { setImmutable, type SmallDisk } from './small-disk';
import type { TriedSite } from './tried-site';

/** Takes the cause of a fault away again. */
type Undo = () => Promise<void> | void;

/** Brings a fault about; null: it can't be done here. */
export type Cause = (site: TriedSite, disk: SmallDisk | null) => Promise<Undo | null> | Undo | null;

const asideOf = (file: string): string => `${file}.aside`;

async function deleted({ file }: TriedSite): Promise<Undo> {
  await copyDatabase(file, asideOf(file));
  await removeDatabase(file);
  return () => renameSync(asideOf(file), file);
}

/** The first bytes of the file as they were, for as long as others stand there. */
function corrupt({ file }: TriedSite): Undo {
  const kept = Buffer.alloc(4_096);
  const descriptor = openSync(file, 'r+');
  readSync(descriptor, kept, 0, kept.length, 0);
  writeSync(descriptor, Buffer.alloc(kept.length, 0xa5), 0, kept.length, 0);
  return () => {
    writeSync(descriptor, kept, 0, kept.length, 0);
    closeSync(descriptor);
  };
}

/**
 * The log's index is left be: it is mapped into memory, and where the system refuses to write that it ends the process.
 */
function readOnly({ file }: TriedSite): Undo | null {
  const files = ['', '-wal'].map((suffix) => `${file}${suffix}`).filter((each) => existsSync(each));
  if (!setImmutable(files, true)) return null;
  return () => {
    setImmutable(files, false);
  };
}

async function readOnlyFromTheStart(site: TriedSite, disk: SmallDisk | null): Promise<Undo | null> {
  if (disk === null) return null;
  await site.restart(() => disk.only('ro'));
  return () => disk.only('rw');
}

function full(_: TriedSite, disk: SmallDisk | null): Undo | null {
  if (disk === null) return null;
  disk.fill();
  return () => disk.makeRoom();
}

function locked({ file }: TriedSite): () => void {
  const other = openFile(file, { wait: 5_000 });
  other.exec('BEGIN IMMEDIATE');
  return () => {
    other.exec('COMMIT');
    other.close();
  };
}

/** Each fault, by what happened to the file. */
export const faults = {
  deleted,
  corrupt,
  'read-only': readOnly,
  'read-only from the start': readOnlyFromTheStart,
  full,
  locked,
} as const satisfies Record<string, Cause>;

export type FaultName = keyof typeof faults;

/**
 * Puts a copy of the database in its place while saves go on; answers since when it stands there, and where the old one
 * is.
 */
export async function replace({ file }: TriedSite): Promise<{ readonly since: number; readonly old: string }> {
  const copy = `${file}.copy`;
  await copyDatabase(file, copy);
  for (const suffix of ['', ...sideFiles]) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${asideOf(file)}${suffix}`);
  }
  renameSync(copy, file);
  return { since: performance.now(), old: asideOf(file) };
}
