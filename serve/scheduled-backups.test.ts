import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { freshDatabase } from '@/lib/testing/template-database';
import { keepBackups } from './scheduled-backups.mjs';

async function until<T>(look: () => T | null, milliseconds: number): Promise<T | null> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const found = look();
    if (found !== null || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function noteOf(databaseFile: string): unknown {
  const note = `${databaseFile}.upkeep/scheduled.json`;
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null;
}

// It takes what time others leave it: on a busy machine that may be little.
it('has the backup that is due made beside the server, which goes on meanwhile', async () => {
  const database = await freshDatabase({ seeded: true });
  let turns = 0;
  const counting = setInterval(() => {
    turns += 1;
  }, 10);
  keepBackups({ ...process.env, DATABASE_URL: database.url, BACKUPS: '24h,keep=2' });
  const made = await until(() => noteOf(database.file), 100_000);
  clearInterval(counting);
  expect(made).toMatchObject({ head: (await database.archive()).head, scheduled: true });
  expect(turns).toBeGreaterThan(10);
  expect(readdirSync(join(dirname(database.file), 'backups', 'scheduled'))).toHaveLength(1);
  await database.close();
}, 120_000);

it('makes none where none is asked for', () => {
  const folder = mkdtempSync(join(process.cwd(), 'var/test/none-'));
  keepBackups({ ...process.env, DATABASE_URL: `file:${folder}/none.db`, BACKUPS: '' });
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
