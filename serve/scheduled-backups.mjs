import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBackupSchedule } from '../lib/runtime/backup-schedule.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const look = 60_000;
const afterFailure = 15 * 60_000;

/** One look at the schedule, in a process of its own with what time the others leave. Answers when to look again. */
function backUpIfDue(env) {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', path.join(root, 'cli/commands/backup.ts'), '--scheduled'];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let next = null;
    child.once('spawn', () => setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL));
    child.on('message', (message) => {
      next = message.next;
    });
    child.once('error', (error) => {
      console.error(error);
      resolve(Date.now() + afterFailure);
    });
    child.once('close', () => resolve(next ?? Date.now() + afterFailure));
  });
}

/** What `BACKUPS` asks for; throws, in a sentence, when it doesn't fit. */
export const backupsAskedFor = (env = process.env) => readBackupSchedule(env.BACKUPS ?? '');

/**
 * Makes backups by the schedule in `BACKUPS` for as long as this process lives; without it, none. The command says when
 * the next is due. A clock that was set back since the last look is a reason to look again.
 */
export function keepBackups(env = process.env) {
  if (backupsAskedFor(env) === null) return;
  let [due, seen, busy] = [0, 0, false];
  const tick = async () => {
    const now = Date.now();
    const turnedBack = now < seen;
    seen = now;
    if (busy || (now < due && !turnedBack)) return;
    busy = true;
    due = await backUpIfDue(env);
    busy = false;
  };
  void tick();
  setInterval(tick, look).unref();
}
