import { z } from 'zod';

/** How often a backup is made by itself, in milliseconds, and how many of these are kept. */
export interface BackupSchedule {
  readonly every: number;
  readonly keep: number;
}

const instant = z.iso.datetime();

/** A backup that was made: when, of which version, and where it stands. */
export const backupNote = z.object({
  at: instant,
  head: z.int(),
  headHash: z.string(),
  file: z.string(),
  bytes: z.int(),
  scheduled: z.boolean(),
});
export type BackupNote = z.infer<typeof backupNote>;

/** A backup that could not be made, and why, in a sentence. */
export const backupFailure = z.object({ at: instant, words: z.string() });
type BackupFailure = z.infer<typeof backupFailure>;

/**
 * The last verification: what it found wrong first, in a sentence, and up to where the database is known to have been
 * whole.
 */
export const verificationNote = z.object({
  at: instant,
  head: z.int(),
  headHash: z.string(),
  first: z.string().nullable(),
  fault: z.string().nullable(),
});
type VerificationNote = z.infer<typeof verificationNote>;

/** What is known of a database's upkeep; null where there was none yet. */
export interface UpkeepNotes {
  readonly backup: BackupNote | null;
  /** The newest of those made by themselves. */
  readonly scheduled: BackupNote | null;
  /** Since the newest backup that was made by itself. */
  readonly failure: BackupFailure | null;
  readonly verification: VerificationNote | null;
}

/** So long after a failure it is tried again, at the latest. */
const retry = 15 * 60_000;

/**
 * When the next backup is due (UTC); now where none was made yet. A time of the last one that is still to come can't be
 * believed: the clock was set back, and a backup is due.
 */
export function nextBackup({ scheduled, failure }: UpkeepNotes, { every }: BackupSchedule, at: Date): Date {
  const now = at.getTime();
  const after = (note: { readonly at: string } | null, wait: number): number => {
    if (note === null || Date.parse(note.at) > now) return now;
    return Date.parse(note.at) + wait;
  };
  return new Date(failure === null ? after(scheduled, every) : after(failure, Math.min(every, retry)));
}

/** Whether backups that were asked for have not come for twice their time. */
export function isBackupLate({ scheduled, failure }: UpkeepNotes, { every }: BackupSchedule, at: Date): boolean {
  if (scheduled === null) return failure !== null;
  return at.getTime() - Date.parse(scheduled.at) > 2 * every;
}
