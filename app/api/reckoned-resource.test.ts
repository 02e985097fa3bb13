import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { answerApi } from './answer-api';

interface Position {
  readonly key: string;
  readonly standing: string;
  readonly mean: number | null;
  readonly label: string | null;
  readonly lacks: string[];
  readonly counted: string[];
  readonly series?:
    { readonly day: string; readonly low: number; readonly mean: number; readonly high: number }[] | null;
}

let database: TestDatabase;
const body = async <Body>(path: string, query: Record<string, string> = {}): Promise<Body> =>
  (await answerApi(path.split('/'), query, database.reader)).body as Body;
const positions = async (query: Record<string, string>) => (await body<{ data: Position[] }>('positions', query)).data;

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

it('gives no mean below the minimum evidence, and says what is missing', async () => {
  const found = await positions({ limit: '200' });
  expect(new Set(found.map(({ standing }) => standing))).toEqual(new Set(['known', 'too-few', 'none']));
  for (const { standing, mean, label, lacks, counted } of found) {
    expect([mean !== null, label !== null]).toEqual([standing === 'known', standing === 'known']);
    expect(lacks.length > 0).toBe(standing === 'too-few');
    expect(counted.length > 0).toBe(standing !== 'none');
  }
});

it('gives a series with one position alone, and none below the minimum evidence', async () => {
  const { data: known } = await body<{ data: Position }>('positions/china,issue:troop-withdrawal');
  expect(known.series?.at(-1)?.day).toBe('2021-07-28');
  expect(known.series?.every(({ low, mean, high }) => low < mean && mean < high)).toBe(true);
  expect((await body<{ data: Position }>('positions/united-states,issue:troop-withdrawal')).data).toMatchObject({
    mean: null,
    series: null,
    lacks: ['statements', 'occasions', 'days', 'outlets'],
  });
});

test.each([
  [{ holder: 'china', on: '2021-05-20' }],
  [{ holder: 'china', duplicates: 'day' }],
  [{ holder: 'china', hearsay: 'yes' }],
])('positions of %j are others than by default', async (query) => {
  expect(JSON.stringify(await positions(query))).not.toBe(JSON.stringify(await positions({ holder: 'china' })));
});

it('names the settings it was reckoned with', async () => {
  expect(await body('positions', { standing: 'yes' })).toMatchObject({
    meta: { settings: { counting: { standing: true }, position: { noise: 0.7 }, reliability: { level: 0.95 } } },
  });
});

it('lists movements by kind, each with its evidence, on or after a day', async () => {
  const { data } = await body<{ data: { kind: string; on: string; before: string | null; after: string }[] }>(
    'shifts',
    { limit: '200', since: '2021-06-01' },
  );
  expect(data.length).toBeGreaterThan(0);
  for (const { kind, on, before } of data) {
    expect(on >= '2021-06-01').toBe(true);
    expect(before === null).toBe(kind === 'first');
  }
});

test.each([
  ['positions', { since: '2021-06-01' }],
  ['shifts', { on: '2021-06-01' }],
  ['positions', { hearsay: 'no' }],
])('%s refuses %j', async (path, query) => {
  expect((await answerApi([path], query, database.reader)).status).toBe(400);
});
