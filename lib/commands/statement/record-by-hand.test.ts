import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { listChanges } from '@/lib/data/change/changes';
import { verifyChain } from '@/lib/testing/verify-chain';
import { readReviewTallies } from '@/lib/data/proposal/review-tallies';
import { findStatementByKey } from '@/lib/data/statement/statements';
import type { HandRecord, ReviewedProposal } from '@/lib/domain/proposal/review';
import { proposedFields } from '@/lib/domain/proposal/proposed-fields';
import { madeUpArticle, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { recordByHand } from './record-by-hand';
import { rejectProposal } from '../proposal/reject-proposal';
import { revertChange } from '../change/revert-change';

const [welcome, observers, hasty] = madeUpProposals;
if (!welcome || !observers || !hasty) throw new Error('no proposals');

let desk: Desk;
let article: string;
let proposals: readonly ReviewedProposal[];
beforeEach(async () => {
  desk = await seededDesk();
  ({ slug: article, proposals } = await madeUpArticle(desk.database, desk.coder, {
    text: madeUpText,
    title: 'Ministers talk',
    outlet: 'The Example',
    proposals: [welcome, observers],
  }));
});
afterEach(() => desk.database.close());

const spanOf = (quote: string) => ({
  quote,
  start: madeUpText.indexOf(quote),
  end: madeUpText.indexOf(quote) + quote.length,
});

const missed = (given: Partial<HandRecord> = {}): HandRecord => ({
  article,
  ...spanOf('Pakistan called the withdrawal hasty.'),
  mode: 'indirect',
  cue: 'called',
  fields: proposedFields(hasty),
  stances: [{ target: 'issue:troop-withdrawal', value: -1 }],
  newSpeaker: null,
  reportOf: null,
  ...given,
});
const record = (input: HandRecord, by = desk.coder) =>
  desk.database.writer.command((tx) => recordByHand(tx, input, by, testInstant));
const newest = async () => (await listChanges(await desk.database.archive(), { limit: 1 }))[0];
const keyOf = async (): Promise<string> => (await newest())?.subject.replace('statement:', '') ?? '';

describe('a statement found by reading', () => {
  it('stands with its words, the person’s judgement alone, and its article, by one change', async () => {
    const { head } = await desk.database.archive();
    expect(await record(missed())).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    expect(archive.head).toBe(head + 1);
    expect(await newest()).toMatchObject({
      verb: 'record-by-hand',
      by: { name: 'Cora' },
      reason: `Found by reading the article ${article}.`,
    });
    const statement = await findStatementByKey(archive, await keyOf());
    expect(statement?.reports).toMatchObject([
      { intact: true, quote: 'Pakistan called the withdrawal hasty.', cue: 'called', article: { slug: article } },
    ]);
    expect(statement?.scores).toMatchObject([
      { value: -1, state: 'settled', checked: true, target: { key: 'issue:troop-withdrawal' } },
    ]);
    const judges = await desk.database.reader.stanceAnnotation.findMany({
      where: { seq: archive.head },
      select: { coder: { select: { kind: true } } },
    });
    expect(judges.map(({ coder }) => coder.kind)).toEqual(['person']);
    expect(await findArticleBySlug(archive, article)).not.toBeNull();
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('records a speaker nobody knew, with the office', async () => {
    const newSpeaker = { slug: 'anna-example', name: 'Anna Example', title: 'Envoy', of: 'pakistan' };
    expect(await record(missed({ fields: { ...proposedFields(hasty), speaker: 'anna-example' }, newSpeaker }))).toEqual(
      { ok: true, value: null },
    );
    expect((await findStatementByKey(await desk.database.archive(), await keyOf()))?.speaker.name).toBe('Anna Example');
  });

  it('is taken back by whoever recorded it, and by nobody else but an editor', async () => {
    await record(missed());
    const key = await keyOf();
    const { head } = await desk.database.archive();
    const undo = (by: Desk['coder'], seq: number) =>
      desk.database.writer.command((tx) => revertChange(tx, { seq, reason: 'Not so.' }, by, testInstant));
    expect(await undo({ ...desk.coder, coderId: desk.editor.coderId }, head)).toMatchObject({
      refusal: { code: 'may-not', permission: 'undo' },
    });
    expect(await undo(desk.coder, head)).toMatchObject({ ok: true });
    expect(await findStatementByKey(await desk.database.archive(), key)).toBeNull();
    expect(await findArticleBySlug(await desk.database.archive(), article)).toBeNull();
    expect(await record(missed())).toEqual({ ok: true, value: null });
    expect(await keyOf()).toBe(`${key}-2`);
  });
});

describe('what is not recorded', () => {
  it.each<readonly [string, Partial<HandRecord>, object]>([
    ['words that stand elsewhere', { start: 1, end: 38 }, { code: 'fields-disagree', field: 'words' }],
    ['an article nobody has', { article: 'nowhere' }, { code: 'fields-disagree', field: 'words' }],
    [
      'a name nobody knows',
      { fields: { ...proposedFields(hasty), speaker: 'nobody-at-all' } },
      { code: 'unknown-name', field: 'speaker', named: 'nobody-at-all' },
    ],
    [
      'an occasion nobody knows',
      { fields: { ...proposedFields(hasty), occasion: 'no-meeting' } },
      { code: 'unknown-name', field: 'occasion' },
    ],
    [
      'a target nobody knows',
      { stances: [{ target: 'issue:nothing', value: 1 }] },
      { code: 'unknown-name', field: 'stances' },
    ],
    [
      'a stance toward its own holder',
      { stances: [{ target: 'actor:pakistan', value: 1 }] },
      { code: 'target-is-holder' },
    ],
    [
      'fields that disagree',
      { fields: { ...proposedFields(hasty), capacity: 'own' } },
      { code: 'fields-disagree', field: 'principals' },
    ],
    [
      'what is proposed, whoever said it',
      spanOf('Observers said the talks could fail.'),
      { code: 'proposed-already', field: 'words' },
    ],
    [
      'most of what is proposed of the same speaker',
      { ...spanOf('“France welcomes the peace talks and will support them,”'), fields: proposedFields(welcome) },
      { code: 'proposed-already', field: 'words' },
    ],
  ])('%s', async (_, given, refusal) => {
    const { head } = await desk.database.archive();
    expect(await record(missed({ article, ...given }))).toMatchObject({ ok: false, refusal });
    expect((await desk.database.archive()).head).toBe(head);
  });

  it('the same words of the same speaker twice; of another they are', async () => {
    await record(missed());
    const key = await keyOf();
    expect(await record(missed(), desk.editor)).toEqual({
      ok: false,
      refusal: { code: 'already-recorded', field: 'words', statement: key },
    });
    const other = { ...proposedFields(hasty), speaker: 'china', principals: [{ actor: 'china', claimedBy: null }] };
    expect(await record(missed({ fields: other }))).toEqual({ ok: true, value: null });
  });

  it('what is proposed, before somebody has decided about it', async () => {
    const [first] = proposals;
    const words = {
      ...spanOf('“France welcomes the peace talks and will support them,”'),
      fields: proposedFields(welcome),
      stances: [{ target: 'issue:negotiated-settlement', value: 2 as const }],
    };
    expect(await record(missed(words))).toEqual({
      ok: false,
      refusal: { code: 'proposed-already', field: 'words', proposal: first?.id },
    });
    await desk.database.writer.command((tx) =>
      rejectProposal(tx, { proposal: first?.id ?? 0, reason: 'Too long.', scope: 'here' }, desk.coder, testInstant),
    );
    expect(await record(missed(words))).toEqual({ ok: true, value: null });
  });
});

describe('one more report of a statement held already', () => {
  it('is written alone: the statement stays as it is', async () => {
    await record(missed());
    const key = await keyOf();
    const before = await findStatementByKey(await desk.database.archive(), key);
    const text = 'Envoys meet\nHasty, Pakistan called it.';
    const { slug } = await madeUpArticle(desk.database, desk.coder, {
      text,
      title: 'Envoys',
      outlet: 'The Second',
      proposals: [],
    });
    const again = missed({
      article: slug,
      start: 12,
      end: text.length,
      quote: 'Hasty, Pakistan called it.',
      reportOf: { statement: key, basis: 'inferred' },
    });
    expect(await record(again)).toEqual({ ok: true, value: null });
    expect(await newest()).toMatchObject({
      verb: 'record-by-hand',
      subject: `statement:${key}`,
      reason: `Found by reading the article ${slug}, as a further report.`,
    });
    const after = await findStatementByKey(await desk.database.archive(), key);
    expect(after?.reports.map(({ article: { slug: of }, matchBasis }) => [of, matchBasis])).toEqual([
      [article, 'named'],
      [slug, 'inferred'],
    ]);
    expect(after?.scores).toEqual(before?.scores);
    expect(await record({ ...again, start: 19, quote: 'Pakistan called it.' })).toMatchObject({
      refusal: { code: 'already-reported' },
    });
    expect(
      await record({
        ...again,
        start: 19,
        quote: 'Pakistan called it.',
        reportOf: { statement: 'gone', basis: 'named' },
      }),
    ).toMatchObject({ refusal: { code: 'unknown-statement' } });
  });
});

describe('what the machine missed', () => {
  const recall = async () =>
    (await readReviewTallies(await desk.database.archive())).map(({ extractor, recall: { found, missed: n } }) => ({
      extractor,
      found,
      missed: n,
    }));

  it('is counted once its article is reviewed to the end', async () => {
    await record(missed());
    for (const { id } of proposals)
      await desk.database.writer.command((tx) =>
        rejectProposal(tx, { proposal: id, reason: 'Unnamed.', scope: 'here' }, desk.coder, testInstant),
      );
    expect(await recall()).toEqual([{ extractor: '1', found: 0, missed: 1 }]);
  });

  it('is counted where the machine proposed nothing at all', async () => {
    const text = 'Ministers talk\nPakistan called the withdrawal hasty.';
    const { slug } = await madeUpArticle(desk.database, desk.coder, {
      text,
      title: 'Silent',
      outlet: 'The Second',
      proposals: [],
    });
    expect(await recall()).toEqual([]);
    expect(await record(missed({ article: slug, start: 15, end: 52 }))).toEqual({ ok: true, value: null });
    expect(await recall()).toEqual([{ extractor: '1', found: 0, missed: 1 }]);
  });
});
