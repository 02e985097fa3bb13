import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { readNotes } from './notes';
import { backUpIfDue } from './scheduled-backup';

const hour = 3_600_000;
const schedule = { every: 24 * hour, keep: 2 };
const start = Date.parse('2026-11-22T12:00:00Z');
const after = (hours: number): Date => new Date(start + hours * hour);

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  folder = join(dirname(database.file), 'backups', 'scheduled');
});
afterEach(() => database.close());

const kept = (): string[] => readdirSync(folder).sort();
const look = (hours: number) => backUpIfDue(database.file, schedule, after(hours));

it('makes a backup when one is due, and keeps the newest, also by a clock that goes backwards', async () => {
  expect(await look(0)).toMatchObject({ outcome: 'made', next: after(24) });
  expect(await look(23)).toMatchObject({ outcome: 'not-due', next: after(24) });
  expect(await look(25)).toMatchObject({ outcome: 'made' });
  // The clock stands a month earlier than at the last one.
  expect(await look(-720)).toMatchObject({ outcome: 'made' });
  expect(kept().map((name) => name.split('.')[1])).toEqual(['0002', '0003']);
  expect(kept()[1]).toMatch(/\.2026-10-23T12-00-00Z\.v\d+\.db$/u);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('takes nothing away that it did not make, and nothing when it fails', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'mine.db'), 'x');
  for (const hours of [0, 24, 48, 72]) await look(hours);
  expect(kept()).toHaveLength(3);
  expect(kept()).toContain('mine.db');
});

it('notes a failure, tries again soon, and forgets it when that worked', async () => {
  mkdirSync(dirname(folder));
  writeFileSync(folder, 'in the way');
  expect(await look(0)).toMatchObject({ outcome: 'failed', next: after(0.25) });
  expect(readNotes(database.file).failure).toMatchObject({ at: after(0).toISOString() });
  expect(await look(0.2)).toMatchObject({ outcome: 'not-due' });
  rmSync(folder);
  expect(await look(0.3)).toMatchObject({ outcome: 'made' });
  expect(readNotes(database.file).failure).toBeNull();
});

it('makes one at a time', async () => {
  const both = await Promise.all([look(0), look(0)]);
  expect(both.filter(({ outcome }) => outcome === 'made')).toHaveLength(1);
  expect(kept()).toHaveLength(1);
});

it('refuses where there is no database, and makes nothing there', async () => {
  const none = join(dirname(database.file), 'none.db');
  await expect(backUpIfDue(none, schedule, after(0))).rejects.toThrow('There is no database');
  expect(existsSync(`${none}.upkeep`)).toBe(false);
});
