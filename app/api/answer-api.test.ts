import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { productVersion } from '@/lib/runtime/product-version';
import { addPerson, testInstant } from '@/lib/testing/people';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listAnswer, oneAnswer } from '@/lib/views/api/api-document';
import { apiResourceNames, apiResources, keyOf } from '@/lib/views/api/api-resources';
import { answerApi, type ApiAnswer } from './answer-api';

const score = 'wang-2021-07-28-taliban-role,issue:taliban-role';

let database: TestDatabase;
let before: number;
const ask = (path: string, query: Record<string, string | string[]> = {}): Promise<ApiAnswer> =>
  answerApi(path.split('/'), query, database.reader);
const body = async <Body>(path: string, query: Record<string, string> = {}): Promise<Body> =>
  (await ask(path, query)).body as Body;
type List = { data: ({ slug: string } | { key: string })[]; meta: { version: number }; next: string | null };

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  before = (await database.archive()).head;
});
afterAll(() => database.close());

describe.each(apiResourceNames)('%s', (name) => {
  it('answer as their schemas say, alone and in a list', async () => {
    const list = await ask(name, { limit: '200' });
    expect(listAnswer(name).parse(list.body)).toEqual(list.body);
    const [first] = (list.body as List).data;
    const { example: named } = apiResources[name];
    const example = named === '' && first ? keyOf(first) : named;
    const one = await ask(`${name}/${example}`);
    expect(one.status).toBe(200);
    expect(oneAnswer(name).parse(one.body)).toEqual(one.body);
  });

  it('are all had page by page, each once, in order', async () => {
    const all = (await body<List>(name, { limit: '200' })).data.map(keyOf);
    const read: string[] = [];
    let next: string | null = `/api/v1/${name}?limit=7`;
    while (next !== null && read.length < 300) {
      const page: List = await body<List>(name, Object.fromEntries(new URL(next, 'http://x').searchParams));
      read.push(...page.data.map(keyOf));
      next = page.next;
    }
    expect(read.slice(0, 200)).toEqual(all);
    expect(new Set(read).size).toBe(read.length);
    expect(read).toEqual([...read].sort());
  });

  it('say which release answers', async () => {
    expect(await body(name)).toMatchObject({ meta: { productVersion } });
  });

  it('hold nothing before the first change', async () => {
    expect(await body<List>(name, { version: '0' })).toMatchObject({ data: [], meta: { version: 0 }, next: null });
  });
});

it('gives no text of an article of which only quotes may be shown', async () => {
  expect(await body(`articles/${apiResources.articles.example}`)).toMatchObject({
    data: { textPolicy: 'excerpt', text: null },
  });
});

test.each([
  ['scores', { holder: 'china', target: 'issue:taliban-role' }],
  ['scores', { value: '-2' }],
  ['scores', { statement: 'wang-2021-07-28-taliban-role' }],
  ['statements', { outlet: 'the-diplomat', from: '2021-05-01' }],
  ['reports', { article: 'diplomat-2021-06-04' }],
  ['statements', { addressee: 'taliban' }],
  ['reports', { mode: 'direct' }],
  ['statements', { word: 'another' }],
  ['statements', { word: 'own', holder: 'china' }],
])('%s narrowed by %j are fewer, and some', async (name, query) => {
  const narrowed = (await body<List>(name, { ...query, limit: '200' })).data.length;
  expect(narrowed).toBeGreaterThan(0);
  expect(narrowed).toBeLessThan((await body<List>(name, { limit: '200' })).data.length);
});

describe('what counts', () => {
  type Scores = {
    data: { holders: { actor: string; leftOut: string | null }[] }[];
    meta: { counting: { counted: number; leftOut: Record<string, number>; rule: string } };
  };
  const scores = (query: Record<string, string>) => body<Scores>('scores', { holder: 'china', limit: '200', ...query });

  test.each([
    [{}],
    [{ hearsay: 'yes' }],
    [{ standing: 'yes', private: 'yes' }],
    [{ namedOutlets: 'yes' }],
    [{ checked: 'yes' }],
  ])('by %j is said of each holder, and summed', async (query) => {
    const {
      data,
      meta: { counting },
    } = await scores(query);
    const held = data.flatMap(({ holders }) => holders.filter(({ actor }) => actor === 'china'));
    expect(held.filter(({ leftOut }) => leftOut === null)).toHaveLength(counting.counted);
    for (const [reason, n] of Object.entries(counting.leftOut))
      expect(held.filter(({ leftOut }) => leftOut === reason)).toHaveLength(n);
  });

  it('is the reader’s choice', async () => {
    const [plain, more] = [(await scores({})).meta.counting, (await scores({ hearsay: 'yes' })).meta.counting];
    expect(more.counted).toBeGreaterThan(plain.counted);
    expect(more.rule).toContain('those on another’s word too');
    expect(await body(`scores/${score}`, { hearsay: 'yes' })).toMatchObject({
      meta: { counting: { rule: more.rule } },
    });
  });
});

describe('what is not understood', () => {
  test.each([
    ['scores', { holder: 'China!' }, 400, 'bad-parameter', 'holder'],
    ['scores', { colour: 'red' }, 400, 'unknown-parameter', 'colour'],
    ['scores', { limit: '201' }, 400, 'bad-parameter', 'limit'],
    ['scores', { limit: '0' }, 400, 'bad-parameter', 'limit'],
    ['reports', { hearsay: 'yes' }, 400, 'unknown-parameter', 'hearsay'],
    ['statements', { mode: 'sung' }, 400, 'bad-parameter', 'mode'],
    ['actors', { holder: 'china' }, 400, 'unknown-parameter', 'holder'],
    ['statements', { holder: ['china', 'usa'] }, 400, 'bad-parameter', 'holder'],
    ['statements', { asOf: '2026-02-30' }, 400, 'bad-parameter', 'asOf'],
    ['statements', { asOf: '2026-11-01', version: '3' }, 400, 'bad-parameter', 'asOf'],
    ['statements', { version: '99999' }, 404, 'unknown-version', 'version'],
    ['statements/no-such-key', {}, 404, 'unknown-key', undefined],
    ['statements', { holder: 'atlantis' }, 404, 'unknown-name', 'holder'],
    ['positions', { target: 'issue:atlantis' }, 404, 'unknown-name', 'target'],
    ['reports', { article: 'unwritten' }, 404, 'unknown-name', 'article'],
    ['secrets', {}, 404, 'unknown-resource', undefined],
    ['', {}, 404, 'unknown-resource', undefined],
    ['actors/china/deeper', {}, 404, 'unknown-resource', undefined],
  ])('%s with %j', async (path, query, status, code, field) => {
    const answer = await ask(path, query);
    expect(answer).toMatchObject({ status, body: { status, code, ...(field ? { field } : {}) } });
    expect(answer.etag).toBeUndefined();
  });
});

describe('after a stance was corrected', () => {
  it('the old version still answers the old value, and tags change with what they stand for', async () => {
    const tag = async (query: Record<string, string>) => (await ask(`scores/${score}`, query)).etag;
    const tags = [await tag({}), await tag({ version: '150' })];
    expect(await tag({})).toBe(tags[0]);
    const editor = await addPerson(database, 'Edda', 'editor');
    const input = {
      statementKey: 'wang-2021-07-28-taliban-role',
      target: 'issue:taliban-role',
      value: -2,
      reason: 'Read again.',
      settle: true,
      adjudicationSeen: 0,
    } as const;
    expect((await database.writer.command((tx) => annotateStance(tx, input, editor, testInstant))).ok).toBe(true);
    expect(await tag({})).not.toBe(tags[0]);
    expect(await body(`scores/${score}`)).toMatchObject({ data: { value: -2, checkedByAPerson: true } });
    expect(await body(`scores/${score}`, { version: String(before) })).toMatchObject({
      data: { value: 1, checkedByAPerson: false },
    });
    expect(await body(`scores/${score}`, { asOf: '2026-11-21' })).toMatchObject({
      data: { value: 1 },
      meta: { version: before },
    });
  });
});

describe('after a statement was withdrawn', () => {
  const key = 'us-2021-04-withdrawal-announcement';
  it('the version before names it and no longer holds it', async () => {
    const { head } = await database.archive();
    await withdrawStatement(database, key, testInstant);
    const then = { version: String(head), limit: '200' };
    const list = await body<List & { meta: { withdrawnSince: string[] } }>('statements', then);
    expect(list.meta.withdrawnSince).toEqual([key]);
    expect(list.data.map(keyOf)).not.toContain(key);
    expect(await ask(`statements/${key}`, { version: String(head) })).toMatchObject({
      status: 410,
      body: { code: 'withdrawn' },
    });
    expect(await ask(`statements/${key}`)).toMatchObject({ status: 404 });
    expect(await body('statements')).toMatchObject({ meta: { withdrawnSince: [] } });
  });
});
