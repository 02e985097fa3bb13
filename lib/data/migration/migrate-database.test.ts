import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWriter } from '../open-database';
import { runCli } from '@/lib/testing/run-cli';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

/** As `npm run migrate` does: in a process of its own. */
const migrate = (): string => runCli('migrate', database.url);

async function alter(sql: string): Promise<void> {
  const raw = await openWriter(database.url);
  await raw.$executeRawUnsafe(sql);
  await raw.$disconnect();
}

const triggers = async (): Promise<number> => {
  const raw = await openWriter(database.url);
  const rows = await raw.$queryRawUnsafe<unknown[]>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`);
  await raw.$disconnect();
  return rows.length;
};

it('changes nothing when there is nothing to do', () => {
  expect(migrate()).toBe('The database is up to date.');
});

it('makes the triggers anew when the file was made with others', async () => {
  const before = await triggers();
  await alter('DROP TRIGGER "Change_no_delete"');
  await alter('PRAGMA user_version = 1');
  expect(migrate()).toBe('Applied the triggers.');
  expect(await triggers()).toBe(before);
});

it('keeps the history of migrations as Prisma does', async () => {
  const rows = await database.reader.$queryRawUnsafe<{ migration_name: string; applied_steps_count: unknown }[]>(
    'SELECT migration_name, applied_steps_count FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  );
  expect(rows.map((row) => row.migration_name)).toContain('0001_initial');
});
