import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createWriter } from '@/lib/data/transact';
import { recordMany } from '@/lib/testing/many-statements';
import { backupRounds, run } from './backup/backup-rounds';
import { Figures } from './figures';

const options = {
  times: { type: 'string', default: '20' },
  statements: { type: 'string', default: '100000' },
  /** A database of that size made before, so that it need not be made again. */
  large: { type: 'string' },
} as const;

/** Enough for what the command loads; a verification that gathered rows would not get through with it. */
const littleMemory = { NODE_OPTIONS: '--max-old-space-size=96' };

function copyOfTemplate(folder: string, name: string): string {
  const file = path.join(folder, name);
  copyFileSync(path.resolve('var/test/template.db'), file);
  return file;
}

async function largeDatabase(folder: string, statements: number): Promise<string> {
  const file = copyOfTemplate(folder, 'large.db');
  const writer = createWriter(`file:${file}`);
  await recordMany({ writer }, statements);
  await writer.close();
  return file;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1_000;
}

async function tryUnderLoad(folder: string, times: number, figures: Figures): Promise<void> {
  const rounds = await backupRounds(copyOfTemplate(folder, 'demarche.db'), times);
  for (const [index, { version, seconds, meanwhile, faults }] of rounds.entries()) {
    console.log(
      `  ${index + 1}: version ${version} in ${seconds.toFixed(1)} s, ${meanwhile} changes meanwhile ` +
        faults.join(' '),
    );
  }
  figures.atLeast(
    'backups made while another process writes',
    rounds.filter(({ meanwhile }) => meanwhile > 0).length,
    times,
  );
  figures.atMost(
    'backups that differ, are late or unsound',
    rounds.filter(({ faults }) => faults.length > 0).length,
    0,
  );
}

async function tryLarge(folder: string, large: string, statements: number, figures: Figures): Promise<void> {
  const backup = path.join(folder, 'large-backup.db');
  figures.atMost(
    `seconds to back up ${statements} statements`,
    await secondsOf(() => run('backup', [backup], large)),
    10,
  );
  const verify = (): Promise<string> => run('verify', ['--of', backup], large, littleMemory);
  figures.atMost(`seconds to verify them, in 96 MB`, await secondsOf(verify), 60);
}

/** Backups under load, restored and compared; then how long a large database takes to be backed up and verified. */
export async function backup(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...words], options });
  const statements = Number(values.statements);
  mkdirSync('var/test', { recursive: true });
  const folder = mkdtempSync(path.resolve('var/test/backup-'));
  const figures = new Figures();
  try {
    await tryUnderLoad(folder, Number(values.times), figures);
    const large = values.large ?? (statements > 0 ? await largeDatabase(folder, statements) : null);
    if (large !== null) await tryLarge(folder, path.resolve(large), statements, figures);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  figures.judge();
}
