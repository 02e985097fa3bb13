import { renameSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openFile } from '../engine/sqlite/with-file';
import { databaseHealth } from './database-health';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

const alter = (sql: string): void => {
  const raw = openFile(database.file);
  raw.exec(sql);
  raw.close();
};

it('says what a sound database holds, also while another process writes', async () => {
  const { head } = await database.archive();
  const other = openFile(database.file);
  other.exec('BEGIN IMMEDIATE');
  expect(await databaseHealth(database.file)).toEqual({ fault: null, schema: 'fits', head });
  other.close();
});

it.each([
  ['missing', () => renameSync(database.file, `${database.file}.away`), { fault: 'missing', head: null }],
  [
    'something else',
    () => writeFileSync(database.file, 'Dear all, this is no database at all.'),
    { fault: 'corrupt', schema: null },
  ],
  ['empty', () => truncateSync(database.file, 0), { fault: 'older', schema: 'older' }],
  [
    'of an older program',
    () => alter(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = '0005_feeds'`),
    { fault: 'older', schema: 'older' },
  ],
  [
    'of a newer program',
    () =>
      alter(`UPDATE "_prisma_migrations" SET "migration_name" = '9999_later' WHERE "migration_name" = '0005_feeds'`),
    { fault: 'newer', schema: 'newer' },
  ],
])('says, without waiting, that a database is %s', async (_, spoil, found) => {
  await database.writer.close();
  spoil();
  const began = performance.now();
  expect(await databaseHealth(database.file)).toMatchObject(found);
  expect(performance.now() - began).toBeLessThan(500);
});

it('says at once that another keeps everybody out', async () => {
  await database.reader.$disconnect();
  await database.writer.close();
  const other = openFile(database.file);
  other.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  expect(await databaseHealth(database.file)).toMatchObject({ fault: 'busy' });
  other.close();
});
