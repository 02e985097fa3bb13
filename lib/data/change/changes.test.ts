import { afterAll, beforeAll, expect, it } from 'vitest';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listChanges } from './changes';
import { recordChange } from './record-change';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const undo = (undoes: number): Promise<number> =>
  database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'undo', subject: 'x', reason: 'For a test.', undoes },
      (seq) => Promise.resolve(seq),
    ),
  );

it('lists all changes once, the newest first, page by page', async () => {
  const archive = await database.archive();
  const read: number[] = [];
  for (;;) {
    const before = read.at(-1);
    const page = await listChanges(archive, before === undefined ? { limit: 50 } : { limit: 50, before });
    if (page.length === 0) break;
    read.push(...page.map(({ seq }) => seq));
  }
  expect(read).toEqual(Array.from({ length: archive.head }, (_, at) => archive.head - at));
});

it('lists those of one subject, and of a past version those up to it', async () => {
  const subject = 'statement:wang-2021-07-28-etim';
  const all = await listChanges(await database.archive(), { subject });
  expect(all.length).toBeGreaterThan(1);
  expect(new Set(all.map((change) => change.subject))).toEqual(new Set([subject]));
  const [newest, ...earlier] = all;
  expect(await listChanges(await database.archive((newest?.seq ?? 1) - 1), { subject })).toEqual(earlier);
});

it('says what undid a change, unless that was undone itself', async () => {
  const { head } = await database.archive();
  const undoneBy = async (version?: number) => {
    const changes = await listChanges(await database.archive(version), { limit: 5 });
    return changes.find(({ seq }) => seq === head)?.undoneBy ?? null;
  };
  const first = await undo(head);
  expect(await undoneBy()).toBe(first);
  const second = await undo(first);
  expect(await undoneBy()).toBeNull();
  expect(await undoneBy(first)).toBe(first);
  await undo(second);
  expect(await undoneBy()).toBe(first);
});
