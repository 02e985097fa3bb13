import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProcessNote } from '@/lib/runtime/this-process';

/**
 * `tick`: when the process began by the system's own count, so that a later one of the same number is not taken for it.
 */
const noteOf = z.object({
  pid: z.int(),
  what: z.string(),
  since: z.string(),
  host: z.string(),
  tick: z.string().nullable(),
});

const ending = '.json';
/** Of a note that is being written. */
const partEnding = '.part';

/** Linux: the 22nd word on a process; its second, a name in parentheses, may hold blanks. Null elsewhere. */
function tickOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function lives({ pid, tick, host }: z.infer<typeof noteOf>): boolean {
  // Processes of another machine or container can't be asked.
  if (host !== hostname()) return true;
  return isRunning(pid) && (tick === null || tickOf(pid) === tick);
}

/** Takes a note away; on a disk that can only be read it stays, and is not believed once its process has ended. */
function takeAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}

/**
 * Leaves a note of a process in the folder. Where there is no room for one it is left out: it only names who holds
 * what.
 */
export function leaveNote(folder: string, note: ProcessNote): () => void {
  const file = join(folder, `${note.pid}${ending}`);
  try {
    // Under its name only when it is whole: a note that can't be read is taken away by whoever finds it.
    const part = join(folder, `${note.pid}${partEnding}`);
    writeFileSync(part, JSON.stringify({ ...note, tick: tickOf(note.pid) }), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    return () => undefined;
  }
  return () => takeAway(file);
}

function readNote(file: string): z.infer<typeof noteOf> | null {
  try {
    return noteOf.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Takes away what processes left that ended while they wrote their note. */
function clearParts(folder: string, names: readonly string[]): void {
  for (const name of names.filter((each) => each.endsWith(partEnding))) {
    if (!isRunning(Number.parseInt(name, 10))) takeAway(join(folder, name));
  }
}

/** The notes of processes that live, this one's left out; those of processes that have ended are taken away. */
export function readLivingNotes(folder: string): ProcessNote[] {
  const names = readdirSync(folder);
  clearParts(folder, names);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => {
      const note = readNote(join(folder, name));
      if (note && lives(note)) return note.pid === process.pid ? [] : [note];
      takeAway(join(folder, name));
      return [];
    });
}
