import { expect, it } from 'vitest';
import { listJudgements } from '@/lib/data/stance/judgements';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { finishCoding, settleBySeedRule, type TargetJudgement } from './finish-coding';

const statementKey = 'wang-2021-07-28-taliban-role';

const desk = deskOfEachTest();
const author = { byId: null, at: testInstant, reason: 'For a test.' };
const finish = (judgements: readonly TargetJudgement[], key = statementKey) =>
  desk.database.writer.transact((tx) =>
    finishCoding(tx, { statementKey: key, judgements }, desk.coder.coderId, author),
  );
const settle = (judgements: readonly TargetJudgement[]) =>
  desk.database.writer.transact((tx) => settleBySeedRule(tx, { statementKey, judgements }, author));
const scores = async () => {
  const found = await findStatementByKey(await desk.database.archive(), statementKey);
  return new Map(
    found?.scores.map(({ target, state, value, basis, checked }) => [target.key, { state, value, basis, checked }]),
  );
};

it('writes each judgement and that the coder finished; what it does not name is opened as “no stance”', async () => {
  const before = await scores();
  const [[named, score] = ['', null], ...others] = [...before];
  if (score?.state !== 'settled' || score.value === null) throw new Error('The seed lost a score.');
  const acts = (await listJudgements(await desk.database.archive(), statementKey)).length;
  await finish([{ target: named, value: score.value, reason: 'As it says.' }]);
  const { head } = await desk.database.archive();
  const after = await scores();
  expect(after.get(named)).toEqual({ ...score, checked: true });
  expect(others.length).toBeGreaterThan(0);
  for (const [target] of others) expect(after.get(target)?.state).toBe('open');
  expect(await desk.database.reader.finishedCoding.count({ where: { seq: head } })).toBe(1);
  expect((await listJudgements(await desk.database.archive(), statementKey)).length).toBeGreaterThan(acts);
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('settles by a rule of the seed, which is nobody’s judgement', async () => {
  const [[target] = ['']] = [...(await scores())];
  await settle([{ target, value: 0, reason: 'By the rule.' }]);
  expect((await scores()).get(target)).toEqual({ state: 'settled', value: 0, basis: 'adjudicated', checked: false });
  expect(await verifyChain(desk.database.reader)).toBeNull();
});

it('writes nothing where a statement or a target is not there', async () => {
  const { head } = await desk.database.archive();
  const judged = [{ target: 'issue:nothing', value: 1 as const, reason: 'x' }];
  await expect(finish(judged)).rejects.toThrow('issue:nothing');
  await expect(finish([], 'no-such-statement')).rejects.toThrow('no-such-statement');
  await expect(settle(judged)).rejects.toThrow('issue:nothing');
  expect((await desk.database.archive()).head).toBe(head);
});
