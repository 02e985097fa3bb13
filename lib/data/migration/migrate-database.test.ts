import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWriter } from '../open-database';
import { verifyChain } from '@/lib/testing/verify-chain';
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

it('makes the triggers anew when one is missing that the file says it has', async () => {
  const before = await triggers();
  await alter('DROP TRIGGER "Change_no_delete"');
  expect(migrate()).toBe('Applied the triggers.');
  expect(await triggers()).toBe(before);
});

it('makes the triggers anew when the file was made with others', async () => {
  const before = await triggers();
  await alter('DROP TRIGGER "Change_no_delete"');
  await alter('PRAGMA user_version = 1');
  expect(migrate()).toBe('Applied the triggers.');
  expect(await triggers()).toBe(before);
});

/** Makes the file what the first migration and the seed of its time left: no later table, no later change. */
async function bringBackToFirst(): Promise<number> {
  const later = (await readdir('prisma/migrations', { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name > '0002')
    .map(({ name }) => name)
    .sort();
  const sql = (
    await Promise.all(later.map((name) => readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')))
  ).join('\n');
  const raw = await openWriter(database.url);
  const run = (statement: string): Promise<unknown> => raw.$executeRawUnsafe(statement);
  const names = await raw.$queryRawUnsafe<{ name: string }[]>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`);
  for (const { name } of names) await run(`DROP TRIGGER "${name}"`);
  const last = await raw.change.findFirstOrThrow({ where: { verb: 'finish-coding' }, orderBy: { seq: 'desc' } });
  const supplements = await raw.change.findMany({ where: { verb: { in: ['record-event', 'record-group'] } } });
  const { seq, hash } = await raw.change.findFirstOrThrow({
    where: { seq: { gte: last.seq, lt: supplements[0]?.seq ?? 0 } },
    orderBy: { seq: 'desc' },
  });
  const tables = [...sql.matchAll(/^CREATE TABLE "(\w+)"/gm)].map(([, name = '']) => name);
  for (const table of tables.reverse()) await run(`DROP TABLE "${table}"`);
  await run('DROP INDEX "StatementVersion_publication_saidOn_validTo_idx"');
  for (const name of ['AccessEntry_kind_id_idx', 'AccessEntry_account_kind_at_idx']) await run(`DROP INDEX "${name}"`);
  await run('CREATE INDEX "AccessEntry_kind_at_idx" ON "AccessEntry"("kind", "at")');
  await run(`DELETE FROM "Change" WHERE seq > ${seq}`);
  await run(`UPDATE "Archive" SET head = ${seq}, "headHash" = '${hash}'`);
  await run(`DELETE FROM _prisma_migrations WHERE migration_name <> '0001_initial'`);
  await run('PRAGMA user_version = 1');
  await raw.$disconnect();
  return seq;
}

it(
  'brings a database of the first migration to the newest, with all it holds, and the seed adds ' + 'what is new',
  async () => {
    const [guards, newest] = [await triggers(), await database.reader.archive.findUniqueOrThrow({ where: { id: 1 } })];
    const before = await bringBackToFirst();
    expect(before).toBeLessThan(newest.head);
    await database.reader.$disconnect();
    expect(migrate()).toContain('0002_events-groups-silences');
    expect(await triggers()).toBe(guards);
    const raw = await openWriter(database.url);
    expect(await raw.archive.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({ head: before });
    expect(await verifyChain(raw)).toBeNull();
    await raw.$disconnect();
    expect(runCli('seed', database.url)).toBe('Seeded from prisma/seed.');
    const seeded = await openWriter(database.url);
    expect(await seeded.archive.findUniqueOrThrow({ where: { id: 1 } })).toEqual(newest);
    expect(await seeded.event.count()).toBe(3);
    await seeded.$disconnect();
  },
);

it('keeps the history of migrations as Prisma does', async () => {
  const rows = await database.reader.$queryRawUnsafe<{ migration_name: string; applied_steps_count: unknown }[]>(
    'SELECT migration_name, applied_steps_count FROM _prisma_migrations WHERE finished_at IS NOT NULL',
  );
  expect(rows.map((row) => row.migration_name)).toContain('0001_initial');
});
