import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { listChanges } from '@/lib/data/change/changes';
import { listJudgements } from '@/lib/data/stance/judgements';
import { listObservations } from '@/lib/data/stance/observations';
import { readCollection } from '@/lib/data/collection/collection';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { Person } from '@/lib/domain/change/refusal';
import { addPerson, testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { annotateStance, type AnnotationInput } from './annotate-stance';
import { confirmScore } from './confirm-score';
import { revertChange } from '../change/revert-change';

const key = 'wang-2021-07-28-taliban-role';
const target = 'actor:taliban';

let database: TestDatabase;
let coder: Person;
let editor: Person;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  coder = await addPerson(database, 'Cora', 'coder');
  editor = await addPerson(database, 'Edda', 'editor');
});
afterEach(() => database.close());

const judge = (by: Person, given: Partial<AnnotationInput>) =>
  database.writer.command((tx) =>
    annotateStance(
      tx,
      { statementKey: key, target, value: 1, reason: 'As read.', settle: false, adjudicationSeen: 0, ...given },
      by,
      testInstant,
    ),
  );
const undo = async (by: Person, seq: number) =>
  database.writer.command((tx) => revertChange(tx, { seq, reason: 'Mistaken.' }, by, testInstant));
const head = async () => (await database.archive()).head;
const score = async (version?: number, of = target) =>
  (await findStatementByKey(await database.archive(version), key))?.scores.find((row) => row.target.key === of);

describe('annotateStance', () => {
  it('opens the score when a coder differs, keeps its last value, and says since when', async () => {
    expect(await judge(coder, { value: -1 })).toEqual({ ok: true, value: null });
    expect(await score()).toMatchObject({
      state: 'open',
      value: 1,
      since: { at: testInstant.toISOString(), seq: await head() },
    });
  });
  it('moves the score when an editor settles, and marks it as checked', async () => {
    await judge(coder, { value: -1 });
    await judge(editor, { value: -1, settle: true, reason: 'The words say so.' });
    expect(await score()).toMatchObject({
      state: 'settled',
      value: -1,
      basis: 'adjudicated',
      checked: true,
      reason: 'The words say so.',
    });
  });
  it('opens again when a person then differs from the settled value', async () => {
    await judge(editor, { value: -1, settle: true });
    await judge(coder, { value: 2 });
    expect(await score()).toMatchObject({ state: 'open', value: -1 });
  });
  it('adds a target nobody named, and withdraws it by "no stance"', async () => {
    const added = 'actor:pakistan';
    await judge(editor, { target: added, value: -2, settle: true });
    expect(await score(undefined, added)).toMatchObject({ state: 'settled', value: -2 });
    const { seq } = (await listJudgements(await database.archive(), key)).at(-1) ?? { seq: 0 };
    await judge(editor, { target: added, value: null, settle: true, adjudicationSeen: seq });
    expect(await score(undefined, added)).toBeUndefined();
  });
  it('writes the annotation and its change in one transaction, and the chain holds', async () => {
    const before = await head();
    await judge(coder, { value: -1 });
    const [change] = await listChanges(await database.archive());
    expect(change).toMatchObject({
      seq: before + 1,
      verb: 'annotate',
      subject: `statement:${key}`,
      reason: 'As read.',
      by: { name: 'Cora' },
    });
    expect(await verifyChain(database.reader)).toBeNull();
  });
  it.each<[string, Partial<AnnotationInput>]>([
    ['target-is-holder', { target: 'actor:china' }],
    ['unknown-target', { target: 'actor:atlantis' }],
    ['unknown-statement', { statementKey: 'no-such-key' }],
    ['may-not', { settle: true }],
  ])('refuses a coder with %s and changes nothing', async (code, given) => {
    const before = await head();
    expect(await judge(coder, given)).toMatchObject({ ok: false, refusal: { code } });
    expect(await head()).toBe(before);
  });
  it('tells the second of two editors who settle the same, and loses neither', async () => {
    await judge(editor, { value: -1, settle: true, reason: 'First.' });
    const second = await addPerson(database, 'Otto', 'editor');
    const refusal = await judge(second, { value: 2, settle: true, reason: 'Second.' });
    expect(refusal).toMatchObject({
      ok: false,
      refusal: { code: 'stale-version', value: -1, earlier: { by: 'Edda', reason: 'First.' } },
    });
    expect(await score()).toMatchObject({ value: -1 });
  });
  it('lets two coders annotate the same target without collision', async () => {
    const second = await addPerson(database, 'Otto', 'coder');
    const results = await Promise.all([judge(coder, { value: 2 }), judge(second, { value: -2 })]);
    expect(results.every((result) => result.ok)).toBe(true);
    expect(
      (await listJudgements(await database.archive(), key)).filter((row) => row.coder?.kind === 'person'),
    ).toHaveLength(2);
  });
});

describe('state at an older version', () => {
  it('is what it was, in statements, observations, judgements and counts', async () => {
    const before = await head();
    await judge(coder, { value: -1 });
    expect(await score(before)).toMatchObject({ state: 'settled', value: 1 });
    expect(await score()).toMatchObject({ state: 'open' });
    const then = await database.archive(before);
    expect((await listObservations(then, { target })).filter((row) => row.score.state === 'open')).toHaveLength(0);
    expect(await readCollection(then)).toMatchObject({ scores: 59, scoresOpen: 0, version: before });
    expect(await readCollection(await database.archive())).toMatchObject({ scores: 58, scoresOpen: 1 });
    expect((await listJudgements(then, key)).every((row) => row.coder?.kind === 'assisted')).toBe(true);
  });
});

describe('confirmScore', () => {
  it('marks the score as checked and leaves its value and basis', async () => {
    const result = await database.writer.command((tx) =>
      confirmScore(tx, { statementKey: key, target, value: 1 }, coder, testInstant),
    );
    expect(result.ok).toBe(true);
    expect(await score()).toMatchObject({ state: 'settled', value: 1, basis: 'agreed', checked: true });
    expect(await readCollection(await database.archive())).toMatchObject({ scoresChecked: 1, statementsChecked: 0 });
  });
  it('counts the statement once each of its scores is checked', async () => {
    for (const each of [target, 'issue:taliban-role']) {
      await database.writer.command((tx) =>
        confirmScore(tx, { statementKey: key, target: each, value: 1 }, coder, testInstant),
      );
    }
    expect(await readCollection(await database.archive())).toMatchObject({ scoresChecked: 2, statementsChecked: 1 });
  });
  it('refuses when the score has moved since it was seen', async () => {
    await judge(editor, { value: -2, settle: true });
    const result = await database.writer.command((tx) =>
      confirmScore(tx, { statementKey: key, target, value: 1 }, coder, testInstant),
    );
    expect(result).toMatchObject({ ok: false, refusal: { code: 'stale-version', earlier: { by: 'Edda' } } });
  });
});

describe('revertChange', () => {
  it('restores the score, by a new change, and can be undone itself', async () => {
    await judge(coder, { value: -1 });
    const annotated = await head();
    expect(await undo(editor, annotated)).toEqual({ ok: true, value: null });
    expect(await score()).toMatchObject({ state: 'settled', value: 1 });
    expect((await listJudgements(await database.archive(), key)).at(-1)).toMatchObject({ stands: false });
    await undo(editor, await head());
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
    expect(await verifyChain(database.reader)).toBeNull();
  });
  it('restores the open score when a settlement is undone', async () => {
    await judge(coder, { value: -1 });
    await judge(editor, { value: -1, settle: true });
    await undo(editor, await head());
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
  });
  it('leaves what others judged in the meantime', async () => {
    await judge(coder, { value: -1 });
    const first = await head();
    const second = await addPerson(database, 'Otto', 'coder');
    await judge(second, { value: -2 });
    expect((await undo(editor, first)).ok).toBe(true);
    expect(await score()).toMatchObject({ state: 'open', value: 1 });
  });
  it('takes back a whole recorded statement', async () => {
    const recorded = (await listChanges(await database.archive(), { subject: `statement:${key}` })).find(
      (change) => change.verb === 'record-statement',
    );
    await undo(editor, recorded?.seq ?? 0);
    expect(await findStatementByKey(await database.archive(), key)).toBeNull();
    expect(await verifyChain(database.reader)).toBeNull();
  });
  it('refuses a coder, an unknown change, and one undone already', async () => {
    await judge(coder, { value: -1 });
    const annotated = await head();
    expect(await undo(coder, annotated)).toMatchObject({ refusal: { code: 'may-not' } });
    expect(await undo(editor, 99_999)).toMatchObject({ refusal: { code: 'unknown-change' } });
    await undo(editor, annotated);
    expect(await undo(editor, annotated)).toMatchObject({ refusal: { code: 'already-undone' } });
  });
});
