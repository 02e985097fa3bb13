import { describe, expect, it, test } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readSought } from '@/lib/data/stance/sought';
import { listToJudgeAnew } from '@/lib/data/stance/to-judge-anew';
import { listIssues } from '@/lib/data/issue/issues';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { deskOfEachTest } from '@/lib/testing/desk';
import { key, issueActs, issueFacts } from '@/lib/testing/acts/issue-acts';
import { type IssueEdit } from './edit-issue';

const desk = deskOfEachTest();
const { head, stored, edit, undo, judge } = issueActs(desk);
const { codebook, scoresToward, entriesOf } = issueFacts(desk);

describe('editIssue', () => {
  const issue = 'taliban-role';
  const reworded = { proposition: 'The Taliban should have a recognised place in Afghanistan’s political future.' };

  it('keeps every score through a wording fix, in a codebook version of its own', async () => {
    const scores = await scoresToward(issue);
    expect((await edit(issue, reworded, { meaning: 'same' })).ok).toBe(true);
    expect(await scoresToward(issue)).toBe(scores);
    expect(await entriesOf(issue)).toEqual([
      [1, 1, false],
      [2, 1, true],
    ]);
    expect((await codebook()).text).toContain(reworded.proposition);
    expect((await listToJudgeAnew(await desk.database.archive(), issue)).length).toBe(0);
    expect((await undo()).ok).toBe(true);
    expect((await codebook()).number).toBe(3);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('ends the scores when the meaning changes, keeps the judgements, and undo brings the scores back', async () => {
    const [scores, others, judgements] = [
      await scoresToward(issue),
      await scoresToward('non-interference'),
      await desk.database.reader.stanceAnnotation.count(),
    ];
    expect((await edit(issue, reworded, { meaning: 'changed' })).ok).toBe(true);
    expect([await scoresToward(issue), await scoresToward('non-interference')]).toEqual([0, others]);
    expect(await desk.database.reader.stanceAnnotation.count()).toBe(judgements);
    expect(await entriesOf(issue)).toEqual([
      [1, 1, false],
      [2, 2, false],
    ]);
    const anew = await listToJudgeAnew(await desk.database.archive(), issue);
    expect(anew.length).toBe(scores);
    expect(anew).toContain(key);
    expect((await readSought(await desk.database.archive(), [issue])).get(issue)?.toJudgeAnew).toBe(scores);
    expect((await judge(`issue:${issue}`, 1)).ok).toBe(true);
    expect(await scoresToward(issue)).toBe(1);
    expect(await listToJudgeAnew(await desk.database.archive(), issue)).not.toContain(key);
    expect((await undo((await head()) - 1)).ok).toBe(true);
    expect(await scoresToward(issue)).toBe(scores);
    expect((await edit(issue, reworded, { meaning: 'changed' })).ok).toBe(true);
    expect((await stored(issue)).revision).toBe(3);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('retires an issue, which keeps its scores, takes no new ones and is looked for no more', async () => {
    const scores = await scoresToward(issue);
    expect((await edit(issue, { retired: true })).ok).toBe(true);
    expect(await scoresToward(issue)).toBe(scores);
    expect(await judge(`issue:${issue}`)).toMatchObject({ refusal: { code: 'issue-retired' } });
    expect(toIssueDefinitions(await listIssues(await desk.database.archive())).map((one) => one.slug)).not.toContain(
      issue,
    );
    expect((await codebook()).text).toContain('(retired: takes no new stances)');
  });

  it('publishes no codebook for terms alone, and one for what it bears on', async () => {
    const { fields } = await stored(issue);
    expect((await edit(issue, { terms: [...fields.terms.slice(1), 'march home'] })).ok).toBe(true);
    expect([(await codebook()).number, (await stored(issue)).fields.terms.at(-1)]).toEqual([1, 'march home']);
    expect((await undo()).ok).toBe(true);
    expect([...(await stored(issue)).fields.terms].sort()).toEqual([...fields.terms].sort());
    expect((await edit(issue, { bearings: [{ actor: 'taliban', sign: -1 }] })).ok).toBe(true);
    expect(await codebook()).toMatchObject({ number: 2, text: expect.stringContaining('| taliban − |') as string });
  });

  test.each<readonly [string, Partial<IssueFields>, Partial<IssueEdit> & { by?: 'coder' }, Partial<CommandRefusal>]>([
    ['no difference', {}, {}, { code: 'unchanged' }],
    ['a new proposition without a word on its meaning', reworded, {}, { code: 'fields-disagree', field: 'meaning' }],
    [
      'a new meaning of the same words',
      { label: 'A part for the Taliban' },
      { meaning: 'changed' },
      { code: 'fields-disagree', field: 'meaning' },
    ],
    ['a label that another has', { label: 'Non-interference!' }, {}, { code: 'label-taken', field: 'label' }],
    [
      'an actor of nobody',
      { bearings: [{ actor: 'atlantis', sign: 1 }] },
      {},
      { code: 'unknown-name', field: 'bearings' },
    ],
    ['an issue that is not there', { label: 'x' }, { slug: 'weather' }, { code: 'unknown-issue' }],
    ['a coder', { label: 'x' }, { by: 'coder' }, { code: 'may-not', permission: 'edit-issue' }],
  ])('refuses %s, and writes nothing', async (_, altered, { by, ...asked }, refusal) => {
    const before = await head();
    expect(await edit(issue, altered, { ...asked, ...(by ? { by: desk.coder } : {}) })).toMatchObject({
      ok: false,
      refusal,
    });
    expect(await head()).toBe(before);
  });

  it('tells the second editor what the first saved', async () => {
    const { fieldsVersion } = await stored(issue);
    await edit(issue, { terms: ['power sharing'], note: 'In any government.' });
    expect(await edit(issue, { label: 'x' }, { fieldsVersion })).toMatchObject({
      refusal: {
        code: 'stale-version',
        earlier: { by: 'Edda' },
        saved: { terms: 'power sharing', note: 'In any government.', bearings: 'taliban +', retired: 'in use' },
      },
    });
  });
});
