import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { Archive } from '../archive';
import { readStatements } from '../statement/statements';
import { listIdsByKey, listReportKeys } from './keyed-ids';
import { countStatements } from './statement-ids';

let database: TestDatabase;
let archive: Archive;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  archive = await database.archive();
});
afterAll(() => database.close());

const keys = async (...asked: Parameters<typeof listIdsByKey> extends [unknown, ...infer Rest] ? Rest : never) =>
  (await readStatements(archive, await listIdsByKey(archive, ...asked))).map(({ key }) => key);

it('comes past each statement once, in the order of the keys, page by page', async () => {
  const read: string[] = [];
  for (let page = await keys({}, {}, 10); page.length > 0; page = await keys({}, { gt: read.at(-1) ?? '' }, 10))
    read.push(...page);
  expect(read).toEqual([...read].sort());
  expect(read).toHaveLength(await countStatements(archive, {}));
  expect(new Set(read).size).toBe(read.length);
});

it('begins with a key, holds just the keys named, and those that pass a filter', async () => {
  const all = await keys({}, {}, 1_000);
  const [, second = '', third = ''] = all;
  expect((await keys({}, { gte: second }, 2))[0]).toBe(second);
  expect(await keys({}, { in: [third, 'no-such-key', second] }, 10)).toEqual([second, third]);
  expect(await keys({}, { in: [] }, 10)).toEqual([]);
  const held = await keys({ holder: 'pakistan' }, {}, 1_000);
  expect(held).toHaveLength(await countStatements(archive, { holder: 'pakistan' }));
  expect(all).toEqual(expect.arrayContaining(held));
});

it('comes past each report of shown articles once, with its statement', async () => {
  const statements = await readStatements(archive, await listIdsByKey(archive, {}, {}, 1_000));
  const expected = statements.flatMap(({ key, reports }) => reports.map((report) => `${report.key} ${key}`)).sort();
  const found = await listReportKeys(archive, {}, undefined, 1_000);
  expect(found.map(({ key, statement }) => `${key} ${statement}`)).toEqual(expected);
  const [first, second] = found;
  expect(await listReportKeys(archive, {}, first?.key, 1)).toEqual([second]);
  expect(await listReportKeys(archive, {}, undefined, 10, second?.key)).toEqual([second]);
  const article = 'aljazeera-2021-07-28';
  const inArticle = statements.flatMap(({ reports }) => reports.filter((one) => one.article.slug === article));
  expect(await listReportKeys(archive, { article }, undefined, 1_000)).toHaveLength(inArticle.length);
});
