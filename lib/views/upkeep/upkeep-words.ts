import { nextBackup, type BackupSchedule, type UpkeepNotes } from '@/lib/domain/upkeep/upkeep';
import { instantMinute } from '../words/instant-words';

/** One thing that is kept up: how it stands, in sentences, and the command that does it now. */
export interface UpkeepLine {
  readonly name: string;
  readonly sentences: readonly string[];
  /** Something is wrong with it. */
  readonly alarming: boolean;
  readonly command: string;
}

interface UpkeepState {
  readonly notes: UpkeepNotes;
  readonly schedule: BackupSchedule | null;
  readonly at: Date;
}

function nextWords({ notes, schedule, at }: UpkeepState): string {
  if (schedule === null) return 'None is made by itself; BACKUPS sets that.';
  const next = nextBackup(notes, schedule, at);
  return next <= at ? 'The next is due now.' : `The next is due on ${instantMinute(next.toISOString())}.`;
}

function backupLine(known: UpkeepState, withPaths: boolean): UpkeepLine {
  const { backup, failure } = known.notes;
  const last = backup === null ? 'None yet.' : `${instantMinute(backup.at)}, of data version ${backup.head}.`;
  const failed =
    failure === null ? [] : [`The try of ${instantMinute(failure.at)} failed${withPaths ? `: ${failure.words}` : '.'}`];
  return {
    name: 'Last backup',
    sentences: [last, ...failed, nextWords(known)],
    alarming: failure !== null,
    command: 'npm run backup -- FILE',
  };
}

function verificationLine({ notes: { verification } }: UpkeepState): UpkeepLine {
  const line = { name: 'Last verification', command: 'npm run verify' };
  if (verification === null) return { ...line, sentences: ['None yet.'], alarming: false };
  const { at, head, headHash, fault } = verification;
  if (fault !== null) return { ...line, sentences: [`${instantMinute(at)}: a fault.`, fault], alarming: true };
  const hash = headHash === '' ? [] : [`Hash ${headHash.slice(0, 16)}.`];
  return {
    ...line,
    sentences: [`${instantMinute(at)}, up to change ${head}: everything fits.`, ...hash],
    alarming: false,
  };
}

/** How backups and verification stand. `withPaths`: the reader may see names of files on the server. */
export function upkeepLines(known: UpkeepState, withPaths: boolean): readonly UpkeepLine[] {
  return [backupLine(known, withPaths), verificationLine(known)];
}
