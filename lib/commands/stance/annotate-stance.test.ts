import { describe, expect, it } from 'vitest';
import { key, stanceActs, target } from '@/lib/testing/acts/stance-acts';
import { deskOfEachTest } from '@/lib/testing/desk';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listChanges } from '@/lib/data/change/changes';
import { listJudgements } from '@/lib/data/stance/judgements';
import { listObservations } from '@/lib/data/stance/observations';
import { readCollection } from '@/lib/data/collection/collection';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import { addPerson, testInstant } from '@/lib/testing/people';
import type { AnnotationInput } from './annotate-stance';
import { revertChange } from '../change/revert-change';

const desk = deskOfEachTest();
const { judge, score } = stanceActs(desk);
const undo = async (by: Person, seq: number) =>
  desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Mistaken.' }, by, testInstant));
const head = async () => (await desk.database.archive()).head;

describe('annotateStance', () => {
  it('opens the score when a coder differs, keeps its last value, and says since when', async () => {
    expect(await judge(desk.coder, { value: -1 })).toEqual({ ok: true, value: null });
    expect(await score()).toMatchObject({
      state: 'open',
      value: 1,
      since: { at: testInstant.toISOString(), seq: await head() },
    });
  });
  it('moves the score when an editor settles, and marks it as checked', async () => {
    await judge(desk.coder, { value: -1 });
    await judge(desk.editor, { value: -1, settle: true, reason: 'The words say so.' });
    expect(await score()).toMatchObject({
      state: 'settled',
      value: -1,
      basis: 'adjudicated',
      checked: true,
      reason: 'The words say so.',
    });
  });
  it('opens again when a person then differs from the settled value', async () => {
    await judge(desk.editor, { value: -1, settle: true });
    await judge(desk.coder, { value: 2 });
    expect(await score()).toMatchObject({ state: 'open', value: -1 });
  });
  it('adds a target nobody named, and withdraws it by "no stance"', async () => {
    const added = 'actor:pakistan';
    await judge(desk.editor, { target: added, value: -2, settle: true });
    expect(await score(undefined, added)).toMatchObject({ state: 'settled', value: -2 });
    const { seq } = (await listJudgements(await desk.database.archive(), key)).at(-1) ?? { seq: 0 };
    await judge(desk.editor, { target: added, value: null, settle: true, adjudicationSeen: seq });
    expect(await score(undefined, added)).toBeUndefined();
  });
  it('writes the annotation and its change in one transaction, and the chain holds', async () => {
    const before = await head();
    await judge(desk.coder, { value: -1 });
    const [change] = await listChanges(await desk.database.archive());
    expect(change).toMatchObject({
      seq: before + 1,
      verb: 'annotate',
      subject: `statement:${key}`,
      reason: 'As read.',
      by: { name: 'Cora' },
    });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it.each<[string, Partial<AnnotationInput>]>([
    ['target-is-holder', { target: 'actor:china' }],
    ['unknown-target', { target: 'actor:atlantis' }],
    ['unknown-statement', { statementKey: 'no-such-key' }],
    ['may-not', { settle: true }],
  ])('refuses a coder with %s and changes nothing', async (code, given) => {
    const before = await head();
    expect(await judge(desk.coder, given)).toMatchObject({ ok: false, refusal: { code } });
    expect(await head()).toBe(before);
  });
  it('tells the second of two editors who settle the same, and loses neither', async () => {
    await judge(desk.editor, { value: -1, settle: true, reason: 'First.' });
    const second = await addPerson(desk.database, 'Otto', 'editor');
    const refusal = await judge(second, { value: 2, settle: true, reason: 'Second.' });
    expect(refusal).toMatchObject({
      ok: false,
      refusal: { code: 'stale-version', value: -1, earlier: { by: 'Edda', reason: 'First.' } },
    });
    expect(await score()).toMatchObject({ value: -1 });
  });
  it('lets two coders annotate the same target without collision', async () => {
    const second = await addPerson(desk.database, 'Otto', 'coder');
    const results = await Promise.all([judge(desk.coder, { value: 2 }), judge(second, { value: -2 })]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(
      (await listJudgements(await desk.database.archive(), key)).filter((row) => row.coder?.kind === 'person'),
    ).toHaveLength(2);
  });
});

describe('state at an older version', () => {
  it('is what it was, in statements, observations, judgements and counts', async () => {
    const before = await head();
    await judge(desk.coder, { value: -1 });
    expect(await score(before)).toMatchObject({ state: 'settled', value: 1 });
    expect(await score()).toMatchObject({ state: 'open' });
    const then = await desk.database.archive(before);
    expect((await listObservations(then, { target })).filter((row) => row.score.state === 'open')).toHaveLength(0);
    expect(await readCollection(then)).toMatchObject({ scores: 59, scoresOpen: 0, version: before });
    expect(await readCollection(await desk.database.archive())).toMatchObject({ scores: 58, scoresOpen: 1 });
    expect((await listJudgements(then, key)).every((row) => row.coder?.kind === 'assisted')).toBe(true);
  });
});

describe('revertChange', () => {
  it('restores the score, by a new change, and can be undone itself', async () => {
    await judge(desk.coder, { value: -1 });
    const annotated = await head();
    expect(await undo(desk.editor, annotated)).toEqual({ ok: true, value: null });
    expect(await score()).toMatchObject({ state: 'settled', value: 1 });
    expect((await listJudgements(await desk.database.archive(), key)).at(-1)).toMatchObject({ stands: false });
    await undo(desk.editor, await head());
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('restores the open score when a settlement is undone', async () => {
    await judge(desk.coder, { value: -1 });
    await judge(desk.editor, { value: -1, settle: true });
    await undo(desk.editor, await head());
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
  });
  it('leaves what others judged in the meantime', async () => {
    await judge(desk.coder, { value: -1 });
    const first = await head();
    const second = await addPerson(desk.database, 'Otto', 'coder');
    await judge(second, { value: -2 });
    expect((await undo(desk.editor, first)).ok).toBe(true);
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
  });
  it('takes back a whole recorded statement', async () => {
    const recorded = (await listChanges(await desk.database.archive(), { subject: `statement:${key}` })).find(
      (change) => change.verb === 'record-statement',
    );
    await undo(desk.editor, recorded?.seq ?? 0);
    expect(await findStatementByKey(await desk.database.archive(), key)).toBeNull();
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });
  it('refuses a coder, an unknown change, and one undone already', async () => {
    await judge(desk.coder, { value: -1 });
    const annotated = await head();
    expect(await undo(desk.coder, annotated)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await undo(desk.editor, 99_999)).toMatchObject({ refusal: { code: 'unknown-change' } });
    await undo(desk.editor, annotated);
    expect(await undo(desk.editor, annotated)).toMatchObject({ refusal: { code: 'already-undone' } });
  });
});
