import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { databaseFile } from '@/lib/data/database-file';
import { backUp } from '@/lib/data/upkeep/back-up';
import { backUpIfDue, type ScheduledBackup } from '@/lib/data/upkeep/scheduled-backup';
import type { BackupNote } from '@/lib/domain/upkeep/upkeep';
import { now } from '@/lib/runtime/clock';
import { environment } from '@/lib/runtime/environment';
import { runCommand } from './run-command';

const usage =
  'Usage: npm run backup -- FILE [--replace]\n' +
  '       npm run backup -- --scheduled\n' +
  'Copies the database to FILE while others write to it, and checks the copy. ' +
  'With --replace an older backup of that name is\nreplaced. ' +
  'With --scheduled it makes the one that is due by BACKUPS, such as BACKUPS=24h,keep=14.';

interface Wish {
  readonly to: string | null;
  readonly replace: boolean;
}

function wishOf(args: string[]): Wish {
  const options = { replace: { type: 'boolean' }, scheduled: { type: 'boolean' } } as const;
  try {
    const {
      values,
      positionals: [to = '', ...more],
    } = parseArgs({ args, options, allowPositionals: true });
    if (more.length > 0 || (to === '') !== (values.scheduled === true)) throw new Error(usage);
    return { to: to === '' ? null : resolve(to), replace: values.replace === true };
  } catch {
    throw new Error(usage);
  }
}

const backupWords = ({ file, head, bytes }: BackupNote): string =>
  `Backed up data version ${head} to ${file} (${(bytes / 1_000_000).toFixed(1)} MB), checked.`;

const minute = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function scheduledWords(found: ScheduledBackup): string {
  switch (found.outcome) {
    case 'made':
      return `${backupWords(found.note)} The next is due on ${minute(found.next)}.`;
    case 'failed':
      return `No backup could be made: ${found.words} It is tried again on ${minute(found.next)}.`;
    case 'not-due':
      return `No backup is due before ${minute(found.next)}.`;
    case 'under-way':
      return 'Another backup is being made at the moment.';
  }
}

/** The server that began this process learns when to ask again. */
async function backUpBySchedule(file: string): Promise<void> {
  const schedule = environment().backups;
  if (schedule === null) throw new Error('No backups are asked for: set BACKUPS, such as BACKUPS=24h,keep=14.');
  const found = await backUpIfDue(file, schedule, now());
  if (process.connected) process.send?.({ next: found.next.getTime() });
  if (found.outcome === 'failed') throw new Error(scheduledWords(found));
  console.log(scheduledWords(found));
}

runCommand(async (words) => {
  const { to, replace } = wishOf(words);
  const file = databaseFile(environment().databaseUrl);
  if (to === null) await backUpBySchedule(file);
  else console.log(backupWords(await backUp(file, to, { replace, at: now() })));
  if (process.connected) process.disconnect();
});
