import { describe, expect, it, test } from 'vitest';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readIssueFields } from '@/lib/data/issue/issue-fields';
import { readSought } from '@/lib/data/stance/sought';
import { listToJudgeAnew } from '@/lib/data/stance/to-judge-anew';
import { findCodebook, findIssueBySlug, listIssues } from '@/lib/data/issue/issues';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import type { IssueFields } from '@/lib/domain/issue/issue-fields';
import { extract } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { annotateStance } from './stance/annotate-stance';
import { editIssue, type IssueEdit } from './issue/edit-issue';
import { recordIssue } from './issue/record-issue';
import { revertChange } from './change/revert-change';

const newcomer: IssueFields = {
  label: 'Open border crossings',
  proposition: 'The border crossings with Afghanistan should stay open.',
  forPole: 'wants them open',
  againstPole: 'wants them shut',
  note: 'For people and goods alike.',
  terms: ['border crossings', 'open border'],
  bearings: [{ actor: 'pakistan', sign: 1 }],
  retired: false,
};
const slug = 'open-border-crossings';
const key = 'wang-2021-07-28-taliban-role';

const desk = deskOfEachTest();

const head = async () => (await desk.database.archive()).head;
const stored = async (of = slug) => {
  const found = await readIssueFields(desk.database.reader, of);
  if (!found) throw new Error(`There is no ${of}.`);
  return found;
};
const record = (fields: Partial<IssueFields> = {}, by = desk.editor) =>
  desk.database.writer.command((tx) =>
    recordIssue(tx, { fields: { ...newcomer, ...fields }, reason: 'A new issue.' }, by, testInstant),
  );
const edit = async (
  of: string,
  altered: Partial<IssueFields>,
  { by = desk.editor, ...asked }: Partial<IssueEdit> & { by?: Person } = {},
) => {
  const { fields, fieldsVersion } = await stored(of);
  const whole = {
    slug: of,
    fields: { ...fields, ...altered },
    meaning: null,
    fieldsVersion,
    reason: 'As the press has it.',
    ...asked,
  };
  return desk.database.writer.command((tx) => editIssue(tx, whole, by, testInstant));
};
const undo = async (change?: number) => {
  const seq = change ?? (await head());
  return desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Undone.' }, desk.editor, testInstant));
};
const judge = (target: string, value: 1 | 2 = 2) =>
  desk.database.writer.command((tx) =>
    annotateStance(
      tx,
      { statementKey: key, target, value, reason: 'As it says.', settle: true, adjudicationSeen: 0 },
      desk.editor,
      testInstant,
    ),
  );
const codebook = async () => {
  const found = await findCodebook(await desk.database.archive());
  if (!found) throw new Error('The seed lost its codebook.');
  return found;
};
const scoresToward = (of: string) =>
  desk.database.reader.stanceScore.count({
    where: { target: { issue: { slug: of } }, validTo: 2_147_483_647, state: 'settled' },
  });
const entriesOf = async (of: string) => {
  const rows = await desk.database.reader.codebookEntry.findMany({
    where: { issue: { slug: of } },
    orderBy: { id: 'asc' },
    include: { codebookVersion: true },
  });
  return rows.map(({ codebookVersion: { number }, revision, carriesOver }) => [number, revision, carriesOver]);
};
const stancesOf = async (text: string) => {
  const archive = await desk.database.archive();
  const knowledge = withActors(builtInKnowledge, await listKnownActors(archive));
  const issues = toIssueDefinitions(await listIssues(archive)).map(readIssue);
  const { proposals } = extract(text, { published: '2021-06-10', outlet: null, knowledge, issues });
  return proposals.flatMap(({ stances }) =>
    stances.flatMap(({ target, value }) => ('issue' in target && target.issue === slug ? [Math.sign(value)] : [])),
  );
};

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
