import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { verifyDatabase } from '@/lib/data/verification/verify-database';
import { beginCli, cliAnswer } from '@/lib/testing/run-cli';
import { exported } from './exported';
import { WritingProcess } from './writing-process';

/** One backup and what was restored from it. */
export interface BackupRound {
  readonly version: number;
  readonly seconds: number;
  /** Changes that were written while it was made. */
  readonly meanwhile: number;
  /** What is wrong with it, in sentences. */
  readonly faults: readonly string[];
}

/** Runs one of our commands; throws what it said when it failed. */
export async function run(
  command: string,
  args: readonly string[],
  databaseFile: string,
  more: Record<string, string> = {},
): Promise<string> {
  const { code, out, err } = await cliAnswer(
    beginCli(command, args, { DATABASE_URL: `file:${databaseFile}`, ...more }),
  );
  if (code !== 0) throw new Error(`npm run ${command} failed: ${err}`);
  return out;
}

async function faultsOf(database: string, restored: string, version: number, begunAt: number): Promise<string[]> {
  const { fault, head } = verifyDatabase(restored);
  const isEqual = (await exported(database, version)) === (await exported(restored, version));
  return [
    ...(fault ? [fault.words] : []),
    ...(head === version ? [] : [`It says version ${version} and holds ${head}.`]),
    ...(head >= begunAt ? [] : [`Change ${begunAt} was kept before it began, and it ends with ${head}.`]),
    ...(isEqual ? [] : [`Its export at version ${version} is another one than the database’s.`]),
  ];
}

async function backUpOnce(database: string, number: number, writing: WritingProcess): Promise<BackupRound> {
  await writing.goesOn();
  const place = path.join(path.dirname(database), `place-${number}`);
  mkdirSync(place);
  const [backup, restored] = [path.join(place, 'backup.db'), path.join(place, 'restored.db')];
  const [begunAt, began] = [writing.newest, performance.now()];
  const said = await run('backup', [backup], database);
  const seconds = (performance.now() - began) / 1_000;
  const meanwhile = writing.newest - begunAt;
  const version = Number(/data version (\d+)/u.exec(said)?.[1]);
  await run('restore', [backup], restored);
  return { version, seconds, meanwhile, faults: await faultsOf(database, restored, version, begunAt) };
}

/**
 * Makes so many backups of a database that another process writes to without rest, and restores each into a place of
 * its own.
 */
export async function backupRounds(database: string, times: number): Promise<BackupRound[]> {
  const writing = new WritingProcess(database);
  try {
    const rounds: BackupRound[] = [];
    for (let number = 1; number <= times; number += 1) rounds.push(await backUpOnce(database, number, writing));
    return rounds;
  } finally {
    await writing.stop();
  }
}
