import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openVersions } from './data-versions';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

it('tells of a proposal that another connection wrote, and not of a refusal', async () => {
  const reading = openVersions(database.file);
  const versions = () => reading.read();
  const first = versions();
  expect(first?.headHash).toMatch(/^[\da-f]{64}$/u);
  expect(first?.head).toBe((await database.archive()).head);
  await database.writer.transact((tx) =>
    tx.accessEntry.create({ data: { at: new Date(0), kind: 'action-refused', detail: '' } }),
  );
  expect(versions()).toEqual(first);
  await database.writer.transact((tx) =>
    tx.proposal.create({ data: { articleId: 1, ordinal: 1, extractor: 'rules', found: '{}', confidence: 1 } }),
  );
  expect(versions()).toEqual({ ...first, reviews: (first?.reviews ?? 0) + 1 });
  reading.close();
});

it('tells nothing of a file that is not there', () => {
  expect(() => openVersions(`${database.file}.none`)).toThrow('not where it was');
});
