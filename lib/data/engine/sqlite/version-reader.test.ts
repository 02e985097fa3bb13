import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openVersions } from './version-reader';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

it('tells of a proposal that another connection wrote, and not of a refusal', async () => {
  const reader = openVersions(database.file);
  const first = reader.read();
  expect(first?.headHash).toMatch(/^[\da-f]{64}$/u);
  expect(first?.head).toBe((await database.archive()).head);
  await database.writer.transact((tx) => tx.accessEntry.create({ data: { at: new Date(0), kind: 'action-refused', detail: '' } }));
  expect(reader.read()).toEqual(first);
  await database.writer.transact((tx) => tx.proposal.create({ data: { articleId: 1, ordinal: 1, extractor: 'rules', found: '{}', confidence: 1 } }));
  expect(reader.read()).toEqual({ ...first, reviews: (first?.reviews ?? 0) + 1 });
  reader.close();
});

it('says so of a file that is not there', () => {
  expect(() => openVersions(`${database.file}.none`)).toThrow('not where it was');
});
