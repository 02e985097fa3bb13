import { afterAll, beforeAll, expect, it } from 'vitest';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { recordChange } from '../change/record-change';
import { readCollection } from '../collection/collection';
import { stillInForce } from '../history/tables';
import { countWaiting, listOpenScores, listUncheckedScores } from './confirm-queue';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

/** Gives the first score of a statement another state by a change of its own. */
const turn = (key: string, given: { state: string; checked: boolean }) =>
  database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'confirm', subject: `statement:${key}`, reason: 'For a test.' },
      async (seq) => {
        const where = { statement: { key }, validTo: stillInForce };
        const { id, ...row } = await tx.stanceScore.findFirstOrThrow({ where, orderBy: { targetId: 'asc' } });
        await tx.stanceScore.update({ where: { id }, data: { validTo: seq } });
        await tx.stanceScore.create({ data: { ...row, ...given, validFrom: seq } });
      },
    ),
  );

it('holds each settled score that nobody checked, and what waits to be settled apart', async () => {
  const archive = await database.archive();
  const { scores, scoresChecked, scoresOpen } = await readCollection(archive);
  const queue = await listUncheckedScores(archive);
  expect(queue).toHaveLength(scores - scoresChecked);
  expect(await countWaiting(archive)).toEqual({ unchecked: queue.length, open: scoresOpen });
  expect(await listUncheckedScores(archive, 3)).toEqual(queue.slice(0, 3));

  const [checked = '', open = '', gone = ''] = [...new Set(queue.map(({ statementKey }) => statementKey))];
  await turn(checked, { state: 'settled', checked: true });
  await turn(open, { state: 'open', checked: false });
  await withdrawStatement(database, gone, testInstant);
  const now = await database.archive();
  const lost = queue.filter(({ statementKey }) => statementKey === gone).length;
  const left = await listUncheckedScores(now);
  expect(left).toHaveLength(queue.length - 2 - lost);
  expect(left.map(({ statementKey }) => statementKey)).not.toContain(gone);
  expect((await listOpenScores(now)).map(({ statementKey }) => statementKey)).toEqual([open]);
  expect(await countWaiting(now)).toEqual({ unchecked: left.length, open: 1 });
  expect(await countWaiting(archive)).toEqual({ unchecked: queue.length - lost, open: scoresOpen });
});
