import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordMany } from '@/lib/testing/many-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { isKnownPlace, pageLength, readStatementPage } from './statement-page';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  await recordMany(database, 130);
});
afterAll(() => database.close());

const filter = { to: '2010-01-01' };
const keys = async (order: 'newest' | 'oldest', number: number): Promise<{ keys: string[]; back: string[] | null }> => {
  const archive = await database.archive();
  let page = await readStatementPage(archive, filter, { order });
  for (let turned = 1; turned < number; turned += 1)
    page = await readStatementPage(archive, filter, { order, after: page.next ?? undefined });
  const before =
    page.previous && (await readStatementPage(archive, filter, { order, after: page.previous.after ?? undefined }));
  return { keys: page.statements.map(({ key }) => key), back: before?.statements.map(({ key }) => key) ?? null };
};

it.each(['newest', 'oldest'] as const)('turns back to the page it came from, %s first', async (order) => {
  const [first, second, third] = [await keys(order, 1), await keys(order, 2), await keys(order, 3)];
  expect([first, second, third].map((page) => page.keys.length)).toEqual([pageLength, pageLength, 30]);
  expect([first.back, second.back, third.back]).toEqual([null, first.keys, second.keys]);
});

it('knows the places of statements that are there', async () => {
  const archive = await database.archive();
  expect(await isKnownPlace(archive, { saidOn: '2000-01-01', key: 'many-000001' })).toBe(true);
  expect(await isKnownPlace(archive, { saidOn: '2000-01-01', key: 'nothing' })).toBe(false);
});
