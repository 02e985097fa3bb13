import { describe, expect, it } from 'vitest';
import { findActorBySlug } from '@/lib/data/actor/actors';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { listChanges } from '@/lib/data/change/changes';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readIssueFields } from '@/lib/data/issue/issue-fields';
import { findProposal } from '@/lib/data/proposal/proposals';
import { readReviewTallies } from '@/lib/data/proposal/review-tallies';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import type { Acceptance, ReviewedProposal } from '@/lib/domain/proposal/review';
import { articleOfEachTest } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { acceptProposal, acceptProposals } from './accept-proposal';
import { editIssue } from '../issue/edit-issue';
import { rejectProposal, takeBackDecision } from './reject-proposal';
import { revertChange } from '../change/revert-change';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);

const asProposed = ({ id, found }: ReviewedProposal): Acceptance => ({
  proposal: id,
  fields: proposedFields(found),
  stances: proposedStances(found),
  newSpeaker: null,
});
const accept = (input: Acceptance, by = desk.coder) =>
  desk.database.writer.command((tx) => acceptProposal(tx, input, by, testInstant));
const keyOf = async (id: number): Promise<string> => (await findProposal(desk.database.reader, id))?.statementKey ?? '';

describe('an article just saved', () => {
  it('is before nobody, and its proposals wait', async () => {
    expect(await findArticleBySlug(await desk.database.archive(), article.slug)).toBeNull();
    expect(article.proposals.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  });
});

describe('accepting', () => {
  it('publishes statement, report, article and whoever it names, in one change with both codings', async () => {
    const { head } = await desk.database.archive();
    expect(await accept(asProposed(article.at(0)))).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    expect(archive.head).toBe(head + 1);
    const statement = await findStatementByKey(archive, await keyOf(article.at(0).id));
    expect(statement?.speaker.name).toBe('France');
    expect(statement?.reports).toMatchObject([{ intact: true, mode: 'direct', article: { slug: article.slug } }]);
    expect(statement?.scores).toMatchObject([
      { value: 2, state: 'settled', checked: true, target: { key: 'issue:negotiated-settlement' } },
    ]);
    const kinds = await desk.database.reader.stanceAnnotation.findMany({
      where: { seq: archive.head },
      select: { coder: { select: { kind: true } } },
    });
    expect(kinds.map(({ coder }) => coder.kind).sort()).toEqual(['machine', 'person']);
    expect(await findArticleBySlug(archive, article.slug)).not.toBeNull();
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('refuses a stance toward an issue that was retired after the article was read', async () => {
    const stored = await readIssueFields(desk.database.reader, 'negotiated-settlement');
    if (!stored) throw new Error('The seed lost its issue.');
    const edit = {
      slug: 'negotiated-settlement',
      fields: { ...stored.fields, retired: true },
      meaning: null,
      fieldsVersion: stored.fieldsVersion,
      reason: 'Settled.',
    };
    await desk.database.writer.command((tx) => editIssue(tx, edit, desk.editor, testInstant));
    expect(await accept(asProposed(article.at(0)))).toMatchObject({
      refusal: { code: 'issue-retired', target: 'issue:negotiated-settlement' },
    });
    expect((await accept({ ...asProposed(article.at(0)), stances: [] })).ok).toBe(true);
    expect(
      await desk.database.reader.stanceAnnotation.count({ where: { seq: (await desk.database.archive()).head } }),
    ).toBe(0);
  });

  it('records a person met for the first time with the office, and whose office it is', async () => {
    const newSpeaker = {
      slug: 'jane-doe',
      name: 'Jane Doe',
      title: 'Foreign Minister',
      of: 'ruritania',
      newOf: { slug: 'ruritania', name: 'Ruritania', kind: 'state' as const },
    };
    const input = asProposed(article.at(0));
    const fields = { ...input.fields, speaker: 'jane-doe', principals: [{ actor: 'ruritania', claimedBy: null }] };
    expect(await accept({ ...input, fields, newSpeaker })).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    const [jane, ruritania] = [await findActorBySlug(archive, 'jane-doe'), await findActorBySlug(archive, 'ruritania')];
    expect([jane?.kind, ruritania?.kind, ruritania?.name]).toEqual(['person', 'state', 'Ruritania']);
    expect(jane?.roles).toMatchObject([
      { title: 'Foreign Minister', of: { slug: 'ruritania' }, from: null, until: null },
    ]);
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('keeps which fields were corrected', async () => {
    const { id, found } = article.at(2);
    const input = {
      ...asProposed(article.at(2)),
      fields: { ...proposedFields(found), saidOn: '2021-05-17' },
      stances: [{ target: 'issue:troop-withdrawal', value: -2 as const }],
    };
    expect((await accept(input)).ok).toBe(true);
    const row = await desk.database.reader.proposal.findUnique({ where: { id } });
    expect(JSON.parse(row?.corrected ?? '')).toEqual(['saidOn', 'stances']);
    const statement = await findStatementByKey(await desk.database.archive(), await keyOf(id));
    expect(statement?.scores).toMatchObject([{ value: -2 }]);
  });

  it('records a speaker nobody knew, with the office', async () => {
    const { found } = article.at(0);
    const newSpeaker = { slug: 'anna-example', name: 'Anna Example', title: 'Foreign Minister', of: 'france' };
    const input = {
      ...asProposed(article.at(0)),
      fields: { ...proposedFields(found), speaker: 'anna-example' },
      newSpeaker,
    };
    expect(await accept(input)).toEqual({ ok: true, value: null });
    const role = await desk.database.reader.actorRole.findFirst({
      where: { holder: { slug: 'anna-example' } },
      select: { title: true, of: { select: { slug: true } } },
    });
    expect(role).toEqual({ title: 'Foreign Minister', of: { slug: 'france' } });
  });

  it.each([
    ['a name nobody knows', { fields: { speaker: 'nobody-at-all' } }, { code: 'unknown-name', field: 'speaker' }],
    [
      'a target nobody knows',
      { stances: [{ target: 'issue:nothing', value: 1 as const }] },
      { code: 'unknown-name', field: 'stances' },
    ],
    [
      'its own holder as target',
      { stances: [{ target: 'actor:france', value: 1 as const }] },
      { code: 'target-is-holder' },
    ],
    [
      'fields that disagree',
      { fields: { capacity: 'own' as const } },
      { code: 'fields-disagree', field: 'principals' },
    ],
  ])(
    'refuses %s and writes nothing',
    async (_, { fields, stances }: { fields?: object; stances?: Acceptance['stances'] }, refusal) => {
      const { head } = await desk.database.archive();
      const whole = asProposed(article.at(0));
      const result = await accept({
        ...whole,
        fields: { ...whole.fields, ...fields },
        stances: stances ?? whole.stances,
      });
      expect(result).toMatchObject({ ok: false, refusal });
      expect((await desk.database.archive()).head).toBe(head);
      expect((await findProposal(desk.database.reader, article.at(0).id))?.state).toBe('open');
    },
  );

  it('refuses a second time, and tells who was first', async () => {
    await accept(asProposed(article.at(0)));
    expect(await accept(asProposed(article.at(0)), desk.editor)).toMatchObject({
      refusal: { code: 'already-decided', by: 'Cora', state: 'accepted' },
    });
  });
});

describe('accepting several at once', () => {
  const acceptAll = (inputs: readonly Acceptance[]) =>
    desk.database.writer.command((tx) => acceptProposals(tx, inputs, desk.coder, testInstant));
  const states = async () =>
    Promise.all([0, 2].map(async (index) => (await findProposal(desk.database.reader, article.at(index).id))?.state));

  it('is one change, in the history of each statement, and one act takes it back', async () => {
    const { head } = await desk.database.archive();
    expect(await acceptAll([asProposed(article.at(0)), asProposed(article.at(2))])).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    expect(archive.head).toBe(head + 1);
    const keys = [await keyOf(article.at(0).id), await keyOf(article.at(2).id)];
    for (const key of keys) {
      expect((await findStatementByKey(archive, key))?.scores).toMatchObject([{ state: 'settled', checked: true }]);
      expect(await listChanges(archive, { subject: `statement:${key}` })).toMatchObject([
        { seq: head + 1, verb: 'accept-proposal', subject: 'statements:2' },
      ]);
    }
    expect((await readReviewTallies(archive))[0]).toMatchObject({ accepted: 2, unchanged: 2, judged: 2, agreed: 2 });
    expect(
      (await desk.database.writer.command((tx) => takeBackDecision(tx, article.slug, desk.coder, testInstant))).ok,
    ).toBe(true);
    expect(await states()).toEqual(['open', 'open']);
    for (const key of keys) expect(await findStatementByKey(await desk.database.archive(), key)).toBeNull();
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('accepts none where one can’t be', async () => {
    const { head } = await desk.database.archive();
    const wrong = { ...asProposed(article.at(2)), stances: [{ target: 'actor:pakistan', value: 1 as const }] };
    expect(await acceptAll([asProposed(article.at(0)), wrong])).toMatchObject({
      refusal: { code: 'one-of-several', named: 'Pakistan', because: { code: 'target-is-holder' } },
    });
    expect([(await desk.database.archive()).head, await states()]).toEqual([head, ['open', 'open']]);
    expect(await acceptAll([])).toMatchObject({ refusal: { code: 'unchanged' } });
  });
});

it('is what the account of the machine’s reading counts', async () => {
  expect(await readReviewTallies(await desk.database.archive())).toEqual([]);
  const corrected = asProposed(article.at(2));
  await accept(asProposed(article.at(0)));
  await accept({ ...corrected, stances: [{ target: 'issue:troop-withdrawal', value: -2 }] });
  await desk.database.writer.command((tx) =>
    rejectProposal(tx, { proposal: article.at(1).id, reason: 'Unnamed.', scope: 'here' }, desk.coder, testInstant),
  );
  const [tally] = await readReviewTallies(await desk.database.archive());
  expect(tally).toEqual({
    extractor: '1',
    accepted: 2,
    unchanged: 1,
    rejected: 1,
    corrected: [{ field: 'stances', n: 1 }],
    judged: 2,
    agreed: 1,
    recall: { articles: 1, found: 2, missed: 0, otherwise: 0 },
  });
});

describe('taking back', () => {
  const takeBack = (by = desk.coder) =>
    desk.database.writer.command((tx) => takeBackDecision(tx, article.slug, by, testInstant));
  const stateOf = async (index: number) => (await findProposal(desk.database.reader, article.at(index).id))?.state;

  it('withdraws the statement and the article with it, and opens the proposal; it can be accepted again', async () => {
    await accept(asProposed(article.at(0)));
    const key = await keyOf(article.at(0).id);
    expect(await takeBack()).toEqual({ ok: true, value: article.at(0).id });
    expect(await stateOf(0)).toBe('open');
    expect(await findStatementByKey(await desk.database.archive(), key)).toBeNull();
    expect(await findArticleBySlug(await desk.database.archive(), article.slug)).toBeNull();
    expect((await accept(asProposed(article.at(0)))).ok).toBe(true);
    expect(await keyOf(article.at(0).id)).toBe(`${key}-2`);
  });

  it('is no one else’s: each takes back their own', async () => {
    await accept(asProposed(article.at(0)));
    expect(await takeBack(desk.editor)).toMatchObject({ refusal: { code: 'nothing-to-take-back' } });
  });

  it('follows an undo among the changes, and the undo of that', async () => {
    await accept(asProposed(article.at(0)));
    const { head } = await desk.database.archive();
    const undo = (seq: number) =>
      desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Not so.' }, desk.editor, testInstant));
    expect((await undo(head)).ok).toBe(true);
    expect(await stateOf(0)).toBe('open');
    expect((await undo(head + 1)).ok).toBe(true);
    expect(await stateOf(0)).toBe('accepted');
  });
});
