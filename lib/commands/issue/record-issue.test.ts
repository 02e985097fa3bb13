import { describe, expect, it, test } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readSought } from '@/lib/data/stance/sought';
import { findIssueBySlug, listIssues } from '@/lib/data/issue/issues';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { deskOfEachTest } from '@/lib/testing/desk';
import { newcomer, slug, issueActs, issueFacts } from '@/lib/testing/acts/issue-acts';

const desk = deskOfEachTest();
const { head, stored, record, edit, undo, judge } = issueActs(desk);
const { codebook, entriesOf, stancesOf } = issueFacts(desk);

describe('recordIssue', () => {
  it('teaches the next reading the issue, publishes the codebook with it, and undo takes both back', async () => {
    const before = await codebook();
    const sentence = '“The border crossings must stay open,” said Pakistan’s Foreign Minister Shah Mahmood Qureshi.';
    expect(await stancesOf(sentence)).toEqual([]);
    expect((await record()).ok).toBe(true);
    expect(await stancesOf(sentence)).toEqual([1]);
    expect(toIssueDefinitions(await listIssues(await desk.database.archive())).at(-1)?.bears_on).toEqual([
      { actor: 'pakistan', sign: 1 },
    ]);
    expect((await stored()).fields).toEqual(newcomer);
    const after = await codebook();
    expect(after.number).toBe(before.number + 1);
    expect(after.text).toContain('(version 2)');
    expect(after.text).toContain(
      `| ${slug} | Open border crossings | The border crossings with Afghanistan should stay open. ` +
        '*For people and goods alike.* | pakistan + |',
    );
    expect((await listIssues(await desk.database.archive())).at(-1)?.slug).toBe(slug);
    expect(await entriesOf(slug)).toEqual([[2, 1, false]]);
    expect([...(await readSought(await desk.database.archive(), [slug, 'taliban-role']))]).toEqual([
      [slug, { articles: 0, toJudgeAnew: 0 }],
    ]);
    expect(await entriesOf('taliban-role')).toEqual([
      [1, 1, false],
      [2, 1, true],
    ]);
    expect((await undo()).ok).toBe(true);
    expect(await stancesOf(sentence)).toEqual([]);
    expect(await findIssueBySlug(await desk.database.archive(), slug)).toBeNull();
    expect(await codebook()).toMatchObject({ number: 3, text: before.text.replace('(version 1)', '(version 3)') });
    expect((await undo()).ok).toBe(true);
    expect(await codebook()).toMatchObject({ number: 4, text: after.text.replace('(version 2)', '(version 4)') });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('is not undone once somebody judged by it, and is found by its own words without a term', async () => {
    await record({ terms: [] });
    const recorded = await head();
    expect(
      await stancesOf('“The border crossings must stay open,” said Pakistan’s Foreign Minister Shah Mahmood Qureshi.'),
    ).toEqual([1]);
    expect((await judge(`issue:${slug}`)).ok).toBe(true);
    expect(await undo(recorded)).toMatchObject({ refusal: { code: 'issue-in-use', seq: recorded, acts: 2 } });
    expect((await undo()).ok).toBe(true);
    expect((await undo(recorded)).ok).toBe(true);
    expect(await judge(`issue:${slug}`)).toMatchObject({ refusal: { code: 'unknown-target' } });
  });

  test.each<readonly [string, Partial<IssueFields>, Partial<CommandRefusal>]>([
    [
      'a label that another has',
      { label: 'non interference' },
      { code: 'label-taken', field: 'label', label: 'Non-interference' },
    ],
    [
      'an actor of nobody',
      { bearings: [{ actor: 'atlantis', sign: 1 }] },
      { code: 'unknown-name', field: 'bearings', named: 'atlantis' },
    ],
  ])('refuses %s, and writes nothing', async (_, altered, refusal) => {
    const before = await head();
    expect(await record(altered)).toMatchObject({ ok: false, refusal });
    expect(await record(altered, desk.coder)).toMatchObject({
      ok: false,
      refusal: { code: 'may-not', permission: 'edit-issue' },
    });
    expect(await head()).toBe(before);
  });

  it('takes another slug where its own leads elsewhere', async () => {
    await edit('non-interference', { label: 'Hands off' });
    expect((await record({ label: 'Non-interference' })).ok).toBe(true);
    expect((await record({ label: 'New' })).ok).toBe(true);
    expect((await listIssues(await desk.database.archive())).slice(-2).map((issue) => issue.slug)).toEqual([
      'non-interference-2',
      'new-2',
    ]);
  });
});
