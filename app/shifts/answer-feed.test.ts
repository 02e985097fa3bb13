import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateStance } from '@/lib/commands/stance/annotate-stance';
import { judgeShift } from '@/lib/commands/shift/judge-shift';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { readFeed } from './answer-feed';

const target = 'issue:troop-withdrawal';
const later = ['wang-2021-06-03-new-challenges', 'wang-2021-07-28-hasty-withdrawal-failure'];
let database: TestDatabase;
let [seeded, turned, confirmed] = [0, 0, 0];

const head = async () => (await database.archive()).head;
const read = async (version: number) =>
  readFeed(await database.archive(version), 'https://demarche.example', {
    page: '/actors/china',
    title: 'Who moved: China',
    filter: { holder: 'china' },
  });
const shiftsIn = async (version: number) =>
  (parseAtomFeed(await read(version)).entries ?? []).filter(({ categories }) => categories?.[0]?.term === 'shift');

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const editor = await addPerson(database, 'Edda', 'editor');
  const judge = (verdict: 'confirmed' | 'dismissed') =>
    database.writer.command((tx) =>
      judgeShift(
        tx,
        { holder: 'china', target, on: '2021-06-03', direction: 1, verdict, reason: 'Two briefings.' },
        editor,
        testInstant,
      ),
    );
  seeded = await head();
  for (const statementKey of later) {
    const done = await database.writer.command((tx) =>
      annotateStance(
        tx,
        { statementKey, target, value: 1, reason: 'Made up.', settle: true, adjudicationSeen: 0 },
        editor,
        testInstant,
      ),
    );
    expect(done.ok).toBe(true);
  }
  turned = await head();
  await judge('confirmed');
  confirmed = await head();
  await judge('dismissed');
});
afterAll(() => database.close());

describe('a feed', () => {
  it('has no shift where none is, and is the same bytes at its version afterwards', async () => {
    expect(await shiftsIn(seeded)).toEqual([]);
    expect(await read(seeded)).toBe(await read(seeded));
    expect(await read(seeded)).not.toBe(await read(turned));
  });

  it('brings a shift when its evidence enters, and the verdict on it', async () => {
    const [shift] = await shiftsIn(turned);
    expect(shift?.updated).toBe(testInstant.toISOString());
    expect(shift?.links?.filter(({ rel }) => rel === 'related').map(({ href }) => href)).toEqual([
      'https://demarche.example/statements/wang-mohib-2021-05-17-uncertainty',
      `https://demarche.example/statements/${later[0] ?? ''}`,
    ]);
    expect(shift?.content?.value).toContain('not confirmed by an editor');
    expect((await shiftsIn(confirmed))[0]?.content?.value).toContain(
      'confirmed by Edda, 22 November 2026: Two briefings.',
    );
  });

  it('leaves out what an editor dismissed', async () => {
    expect(await shiftsIn(await head())).toEqual([]);
  });
});
