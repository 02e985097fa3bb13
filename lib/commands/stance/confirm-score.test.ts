import { describe, expect, it } from 'vitest';
import { readCollection } from '@/lib/data/collection/collection';
import { key, stanceActs, target } from '@/lib/testing/acts/stance-acts';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { verifyChain } from '@/lib/testing/verify-chain';
import { confirmScore } from './confirm-score';

const desk = deskOfEachTest();
const { judge, score } = stanceActs(desk);
const head = async () => (await desk.database.archive()).head;

describe('confirmScore', () => {
  it('marks the score as checked and leaves its value and basis', async () => {
    const result = await desk.database.writer.command((tx) =>
      confirmScore(tx, { statementKey: key, target, value: 1 }, desk.coder, testInstant),
    );
    expect(result.ok).toBe(true);
    expect(await score()).toMatchObject({ state: 'settled', value: 1, basis: 'agreed', checked: true });
    expect(await readCollection(await desk.database.archive())).toMatchObject({
      scoresChecked: 1,
      statementsChecked: 0,
    });
  });
  it('counts the statement once each of its scores is checked', async () => {
    for (const each of [target, 'issue:taliban-role']) {
      await desk.database.writer.command((tx) =>
        confirmScore(tx, { statementKey: key, target: each, value: 1 }, desk.coder, testInstant),
      );
    }
    expect(await readCollection(await desk.database.archive())).toMatchObject({
      scoresChecked: 2,
      statementsChecked: 1,
    });
  });
  it('refuses when the score has moved since it was seen', async () => {
    await judge(desk.editor, { value: -2, settle: true });
    const result = await desk.database.writer.command((tx) =>
      confirmScore(tx, { statementKey: key, target, value: 1 }, desk.coder, testInstant),
    );
    expect(result).toMatchObject({ ok: false, refusal: { code: 'stale-version', earlier: { by: 'Edda' } } });
  });
  it('writes one annotation and its change, and refuses what is open and what has no score', async () => {
    const before = await head();
    const confirm = (given: { target?: string; statementKey?: string }) =>
      desk.database.writer.command((tx) =>
        confirmScore(tx, { statementKey: key, target, value: 1, ...given }, desk.coder, testInstant),
      );
    expect(await confirm({ target: 'actor:pakistan' })).toMatchObject({ refusal: { code: 'not-settled' } });
    expect(await confirm({ target: 'actor:atlantis' })).toMatchObject({ refusal: { code: 'unknown-target' } });
    expect(await confirm({ statementKey: 'no-such-key' })).toMatchObject({ refusal: { code: 'unknown-statement' } });
    expect(await head()).toBe(before);
    await confirm({});
    const acts = await desk.database.reader.stanceAnnotation.findMany({ where: { seq: before + 1 } });
    expect(acts).toMatchObject([{ value: 1, coderId: desk.coder.coderId }]);
    await judge(desk.coder, { value: -1 });
    expect(await confirm({})).toMatchObject({ refusal: { code: 'stale-version', earlier: { by: 'Cora' } } });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
});
