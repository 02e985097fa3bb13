import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordMany } from '@/lib/testing/many-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { StatementFilter } from './statement-filter';
import { statementCondition, type FilterOrder } from './statement-condition';
import { countStatements, listStatementIds, type ListOrder, type ListPlace } from './statement-ids';

const many = 3_000;
const inSeed = 45;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  await recordMany(database, many);
});
afterAll(() => database.close());

async function pageThrough(filter: StatementFilter, order: ListOrder): Promise<string[]> {
  const archive = await database.archive();
  const keys: string[] = [];
  let after: ListPlace | undefined;
  for (;;) {
    const rows = await listStatementIds(archive, filter, { order, after, limit: 50 });
    keys.push(...rows.map(({ saidOn, key }) => `${saidOn}~${key}`));
    after = rows.at(-1);
    if (rows.length < 50) return keys;
  }
}

it.each<[string, StatementFilter, number]>([
  ['all', {}, many + inSeed],
  ['of a common manner', { modality: 'standing', to: '2005-01-01' }, many / 5],
  ['named one by one', { ids: ['wang-2021-07-28-etim', 'many-000007', 'no-such-statement'] }, 2],
  ['none of them', { ids: [] }, 0],
  ['of a value nobody checked', { value: -2, checked: false, to: '2005-01-01' }, (many / 5) * 0.75],
])('comes past each statement exactly once, either way: %s', async (_, filter, expected) => {
  const newest = await pageThrough(filter, 'newest');
  const oldest = await pageThrough(filter, 'oldest');
  expect(newest).toHaveLength(expected);
  expect(new Set(newest).size).toBe(expected);
  expect(oldest).toEqual([...newest].reverse());
  expect(oldest).toEqual([...oldest].sort());
  expect(await countStatements(await database.archive(), filter)).toBe(expected);
});

it('finds the same whichever way it looks', async () => {
  const archive = await database.archive();
  const filters: StatementFilter[] = [
    { holder: 'china' },
    { speaker: 'wang-yi' },
    { addressee: 'taliban' },
    { outlet: 'al-jazeera' },
    { mode: 'mixed' },
    { holder: 'nobody' },
    { target: 'issue:troop-withdrawal', value: -1 },
    { target: 'actor:taliban' },
    { occasion: '2021-06-03-trilateral' },
    { capacity: 'own' },
    { word: 'another' },
    { word: 'another', holder: 'china' },
    { word: 'own', holder: 'china' },
    { word: 'own' },
    { state: 'open' },
    { state: 'settled' },
  ];
  for (const filter of filters) {
    const rows = (way: FilterOrder) => database.reader.$queryRaw<{ id: number }[]>`
      SELECT v."statementId" AS id FROM "StatementVersion" v
      WHERE ${statementCondition(archive, filter, way)}
      ORDER BY 1`;
    expect(await rows('by-part')).toEqual(await rows('by-day'));
    expect(await rows('by-part')).toHaveLength(await countStatements(archive, filter));
  }
});
