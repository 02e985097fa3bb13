import { afterEach, beforeEach, expect, it } from 'vitest';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { readReviewTallies } from '@/lib/data/proposal/review-tallies';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import type { RecallTally } from '@/lib/domain/proposal/review-tally';
import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { madeUpArticle, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { acceptProposal } from './accept-proposal';
import { keepSecondReading } from './keep-second-reading';
import { recordStatement } from '../statement/record-statement';
import { rejectProposal } from './reject-proposal';

const endpoint = 'endpoint made-up, prompt 1';
const [welcome, observers, hasty] = madeUpProposals;
if (!welcome || !observers || !hasty) throw new Error('no proposals');
const fieldsByHand = proposedFields(hasty);

let desk: Desk;
let slug: string;
beforeEach(async () => {
  desk = await seededDesk();
  ({ slug } = await madeUpArticle(desk.database, desk.coder, {
    text: madeUpText,
    title: 'Ministers talk',
    outlet: 'The Example',
    proposals: [welcome, observers],
  }));
});
afterEach(() => desk.database.close());

async function decide(extractor: string, ordinal: number, how: 'accept' | 'reject') {
  const proposal = (await listProposalsOf(desk.database.reader, slug)).filter((one) => one.extractor === extractor)[
    ordinal
  ];
  if (!proposal) throw new Error('no such proposal');
  const { id, found } = proposal;
  const result = await desk.database.writer.command((tx) =>
    how === 'reject'
      ? rejectProposal(tx, { proposal: id, reason: 'Unnamed.', scope: 'here' }, desk.coder, testInstant)
      : acceptProposal(
          tx,
          { proposal: id, fields: proposedFields(found), stances: proposedStances(found), newSpeaker: null },
          desk.coder,
          testInstant,
        ),
  );
  expect(result.ok).toBe(true);
}

async function recordByHand(words: string) {
  const start = madeUpText.indexOf(words);
  const report = {
    article: slug,
    start,
    end: start + words.length,
    quote: words,
    mode: 'indirect',
    cue: 'called',
    relays: [],
    matchBasis: 'named',
    note: null,
  } satisfies ReportInput;
  const input = { ...fieldsByHand, key: `by-hand-${start}`, reports: [report], assigned: [] };
  const author = { byId: desk.editor.coderId, at: testInstant, reason: 'Missed by machine.' };
  expect((await desk.database.writer.command((tx) => recordStatement(tx, input, author))).ok).toBe(true);
}

const recallOf = async (extractor = '1'): Promise<RecallTally | undefined> =>
  (await readReviewTallies(await desk.database.archive())).find((one) => one.extractor === extractor)?.recall;

it('is not told before everything of an article is decided', async () => {
  await decide('1', 0, 'accept');
  expect(await recallOf()).toEqual({ articles: 0, found: 0, missed: 0, otherwise: 0 });
});

it(
  'counts what people recorded of words that were not proposed as missed, and of words that ' + 'were as found',
  async () => {
    await decide('1', 0, 'accept');
    await decide('1', 1, 'reject');
    expect(await recallOf()).toEqual({ articles: 1, found: 1, missed: 0, otherwise: 0 });
    await recordByHand('Pakistan called the withdrawal hasty.');
    expect(await recallOf()).toEqual({ articles: 1, found: 1, missed: 1, otherwise: 1 });
    await recordByHand('Observers said the talks could');
    expect(await recallOf()).toEqual({ articles: 1, found: 2, missed: 1, otherwise: 2 });
  },
);

it('counts what only the second machine coder found, once a person accepts it; and the other way round', async () => {
  await desk.database.writer.command((tx) =>
    keepSecondReading(
      tx,
      { articleSlug: slug, extractor: endpoint, proposals: [hasty], refused: [], asked: 1, parts: 1, fault: null },
      testInstant,
    ),
  );
  await decide('1', 0, 'accept');
  await decide('1', 1, 'reject');
  expect(await recallOf()).toMatchObject({ articles: 0 });
  await decide(endpoint, 0, 'accept');
  expect(await recallOf()).toEqual({ articles: 1, found: 1, missed: 1, otherwise: 1 });
  expect(await recallOf(endpoint)).toEqual({ articles: 1, found: 1, missed: 1, otherwise: 1 });
});

it(
  'counts a second opinion as found, and leaves out what the second machine coder did not ' + 'read to the end',
  async () => {
    const keep = (fault: { kind: 'no-answer'; status: null } | null) =>
      desk.database.writer.command((tx) =>
        keepSecondReading(
          tx,
          { articleSlug: slug, extractor: endpoint, proposals: [welcome], refused: [], asked: 1, parts: 1, fault },
          testInstant,
        ),
      );
    await keep(null);
    await decide('1', 0, 'accept');
    await decide('1', 1, 'reject');
    expect(await recallOf(endpoint)).toEqual({ articles: 1, found: 1, missed: 0, otherwise: 1 });
    await keep({ kind: 'no-answer', status: null });
    expect(await recallOf(endpoint)).toMatchObject({ articles: 0 });
  },
);
