import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { findUnknownName } from './unknown-name';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

test.each([
  [{}, null],
  [
    {
      holder: 'china',
      speaker: 'wang-yi',
      addressee: 'taliban',
      target: 'issue:taliban-role',
      occasion: '2021-06-03-trilateral',
      outlet: 'the-diplomat',
      article: 'diplomat-2021-06-04',
    },
    null,
  ],
  [{ holder: 'nato', target: 'actor:china', article: null }, null],
  [{ holder: 'atlantis' }, 'holder'],
  [{ holder: 'china', addressee: 'atlantis' }, 'addressee'],
  [{ target: 'issue:china' }, 'target'],
  [{ target: 'peace' }, 'target'],
  [{ occasion: 'never' }, 'occasion'],
  [{ outlet: 'the-moon' }, 'outlet'],
  [{ article: 'unwritten' }, 'article'],
])('of %j the unknown is %s', async (filter, part) => {
  expect((await findUnknownName(await database.archive(), filter))?.part ?? null).toBe(part);
});

test('before the first change nobody is there', async () => {
  expect(await findUnknownName(await database.archive(0), { holder: 'china' })).toEqual({
    part: 'holder',
    name: 'china',
  });
});
