import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { createWriter, type Transaction } from '../transact';
import { lastWriteFault } from './faults';
import { openFile, type SqliteFile } from './sqlite/with-file';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const note =
  (detail: string) =>
  (tx: Transaction): Promise<unknown> =>
    tx.accessEntry.create({ data: { at: new Date(0), kind: 'k', detail } });
const write = (detail: string): Promise<unknown> => database.writer.transact(note(detail));

function notes(file = database.file): string[] {
  const raw = openFile(file, { readonly: true });
  const found = raw.prepare(`SELECT detail FROM AccessEntry ORDER BY id`).pluck().all() as string[];
  raw.close();
  return found;
}

function lock(): SqliteFile {
  const other = openFile(database.file);
  other.exec('BEGIN IMMEDIATE');
  return other;
}

describe('while another process writes', () => {
  it('waits without holding up anything else, and then writes', async () => {
    await write('before');
    await database.reader.accessEntry.count();
    const other = lock();
    const writing = write('after');
    let [longest, last] = [0, performance.now()];
    for (let round = 0; round < 60; round += 1) {
      await wait(10);
      await database.reader.accessEntry.count();
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    other.exec('COMMIT');
    await writing;
    expect(notes()).toEqual(['before', 'after']);
    expect(longest).toBeLessThan(2_000);
    other.close();
  });

  it(
    'gives up ten seconds after it was asked, those that wait in the queue too, with a sentence, and ' +
      'goes on later',
    async () => {
      const other = lock();
      const since = performance.now();
      const refused = await Promise.allSettled([write('one'), write('two'), write('three')]);
      expect(performance.now() - since).toBeGreaterThan(9_500);
      expect(performance.now() - since).toBeLessThan(14_000);
      for (const each of refused) {
        expect(each).toMatchObject({
          status: 'rejected',
          reason: { name: 'DatabaseUnavailable', fault: 'busy', message: expect.stringContaining('Nothing was saved') },
        });
      }
      expect(lastWriteFault()).toBe('busy');
      other.exec('COMMIT');
      await write('later');
      expect(lastWriteFault()).toBeNull();
      expect(notes()).toEqual(['later']);
      other.close();
    },
  );
});

describe('when the file is not the one that was opened', () => {
  beforeEach(() => write('in the old one'));

  it('refuses what is written meanwhile, and takes up the file that is there', async () => {
    await copyFile(database.file, `${database.file}.other`);
    await rename(database.file, `${database.file}.old`);
    await expect(write('into nothing')).rejects.toMatchObject({ fault: 'missing' });
    await rename(`${database.file}.old`, database.file);
    await write('it came back');
    await rename(`${database.file}.other`, database.file);
    await rm(`${database.file}-wal`, { force: true });
    await rm(`${database.file}-shm`, { force: true });
    await write('in the new one');
    expect(notes()).not.toContain('into nothing');
    expect(notes().at(-1)).toBe('in the new one');
  });

  it.each([
    ['deleted before the commit', async () => rm(database.file), 'missing'],
    [
      'exchanged before the commit',
      async () => {
        await copyFile(database.file, `${database.file}.other`);
        await rename(`${database.file}.other`, database.file);
      },
      'replaced',
    ],
    ['overwritten before the commit', async () => writeFile(database.file, 'something else'), 'corrupt'],
  ])('acknowledges nothing when it is %s', async (_, lose, fault) => {
    const writing = database.writer.transact(async (tx) => {
      await note('lost')(tx);
      await lose();
    });
    await expect(writing).rejects.toMatchObject({ name: 'DatabaseUnavailable', fault });
  });
});

it('refuses a database of another release', async () => {
  const raw = openFile(database.file);
  raw.exec(`DELETE FROM _prisma_migrations WHERE migration_name = '0001_initial'`);
  raw.close();
  const writer = createWriter(database.url);
  await expect(writer.transact(note('x'))).rejects.toMatchObject({
    fault: 'older',
    message: expect.stringContaining('npm run migrate'),
  });
  const again = openFile(database.file);
  again.exec(
    "UPDATE _prisma_migrations SET migration_name = '9999_later' WHERE migration_name LIKE '0002%'; " +
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) ' +
      "VALUES ('a', 'b', '0001_initial', 1)",
  );
  again.close();
  await expect(writer.transact(note('x'))).rejects.toMatchObject({ fault: 'newer' });
  await writer.close();
});
