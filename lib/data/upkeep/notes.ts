import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { backupFailure, backupNote, verificationNote, type UpkeepNotes } from '@/lib/domain/upkeep/upkeep';

/**
 * Where it is noted when a database was last backed up and verified: beside it and not in it, so that a database that
 * can't be written, or read, has it too, and a backup does not hold notes on others.
 */
export const upkeepFolder = (file: string): string => `${file}.upkeep`;

const schemas = {
  backup: backupNote,
  scheduled: backupNote,
  failure: backupFailure,
  verification: verificationNote,
} as const satisfies Record<keyof UpkeepNotes, z.ZodType>;

type Kind = keyof UpkeepNotes;
type Note<K extends Kind> = z.infer<(typeof schemas)[K]>;

const noteFile = (file: string, kind: Kind): string => join(upkeepFolder(file), `${kind}.json`);

/**
 * Keeps a note in place of the last one. Answers whether that could be done: where nothing can be written, it can't.
 */
export function keepNote<K extends Kind>(file: string, kind: K, note: Note<K>): boolean {
  const to = noteFile(file, kind);
  try {
    mkdirSync(upkeepFolder(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${to}.part`, JSON.stringify(note), { mode: 0o600 });
    renameSync(`${to}.part`, to);
    return true;
  } catch {
    return false;
  }
}

export function dropNote(file: string, kind: Kind): void {
  try {
    rmSync(noteFile(file, kind), { force: true });
  } catch {
    // Where nothing can be written the old note stays; it says when it is from.
  }
}

function readNote<K extends Kind>(file: string, kind: K): Note<K> | null {
  try {
    return schemas[kind].parse(JSON.parse(readFileSync(noteFile(file, kind), 'utf8'))) as Note<K>;
  } catch {
    return null;
  }
}

/** What is noted of a database's upkeep. */
export function readNotes(file: string): UpkeepNotes {
  return {
    backup: readNote(file, 'backup'),
    scheduled: readNote(file, 'scheduled'),
    failure: readNote(file, 'failure'),
    verification: readNote(file, 'verification'),
  };
}
