import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { onceTables, versionTableNames, derivedTableNames } from '../history/tables';
import type { Transaction } from '../transact';
import { countedTables } from './sqlite-reviews';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const count = async (): Promise<number> =>
  (await database.reader.reviewCount.findUniqueOrThrow({ where: { id: 1 } })).count;
const write = (work: (tx: Transaction) => Promise<unknown>): Promise<unknown> => database.writer.transact(work);

const proposal = { articleId: 1, ordinal: 1, extractor: 'rules 1', found: '{}', confidence: 0.5 };

test('each row of a proposal, a second opinion and a reading that is written, altered or removed counts', async () => {
  const steps: readonly ((tx: Transaction) => Promise<unknown>)[] = [
    (tx) => tx.proposal.create({ data: { id: 900, ...proposal } }),
    (tx) => tx.proposal.update({ where: { id: 900 }, data: { state: 'rejected' } }),
    (tx) => tx.secondOpinion.create({ data: { proposalId: 900, extractor: 'model', found: '{}' } }),
    (tx) => tx.secondOpinion.deleteMany({ where: { proposalId: 900 } }),
    (tx) => tx.proposal.delete({ where: { id: 900 } }),
    (tx) => tx.secondReading.create({ data: { articleId: 1, extractor: 'model', askedAt: new Date(0) } }),
    (tx) => tx.secondReading.update({ where: { articleId: 1 }, data: { account: '{}' } }),
    (tx) => tx.passageText.delete({ where: { passageId: 1 } }),
  ];
  for (const step of steps) {
    const before = await count();
    await write(step);
    expect(await count(), step.toString()).toBeGreaterThan(before);
  }
});

it('counts what is taken back as not written', async () => {
  const before = await count();
  await expect(
    write(async (tx) => {
      await tx.proposal.create({ data: proposal });
      throw new Error('taken back');
    }),
  ).rejects.toThrow('taken back');
  expect(await count()).toBe(before);
});

it('does not count sign-ins, refusals, what waits for a check, and feeds', async () => {
  const before = await count();
  await write((tx) => tx.accessEntry.create({ data: { at: new Date(0), kind: 'action-refused', detail: '' } }));
  await write((tx) => tx.barred.create({ data: { speaker: 'analysts', reason: 'Nobody.', byId: 1, at: new Date(0) } }));
  expect(await count()).toBe(before);
});

/** Read at the desk, by commands and by the sign-in library alone; or rebuilt with each change. */
const neverOnPublicPages = [
  'Archive',
  'Change',
  'ReviewCount',
  'Intake',
  'Sheet',
  'Feed',
  'FeedEntry',
  'Barred',
  'User',
  'Session',
  'Account',
  'Verification',
  'AccessEntry',
  'AccessCount',
  'SearchState',
  'StatementText',
  'PageText',
  '_prisma_migrations',
  'sqlite_sequence',
];

it('knows of every table whether pages that are kept may read it', async () => {
  const rows = await database.reader.$queryRawUnsafe<{ name: string }[]>(
    "SELECT name FROM sqlite_master WHERE type = 'table'",
  );
  const known = new Set<string>([
    ...onceTables,
    ...versionTableNames,
    ...derivedTableNames,
    ...countedTables,
    ...neverOnPublicPages,
  ]);
  const own = rows.map(({ name }) => name).filter((name) => !/^(?:StatementText|PageText)_/u.test(name));
  expect(
    own.filter((name) => !known.has(name)),
    'count it in sqlite-reviews.ts if a public page reads it, else name it above',
  ).toEqual([]);
});
