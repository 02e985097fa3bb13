import { afterEach, beforeEach, expect, it } from 'vitest';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import { madeUpArticle, madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { acceptProposal } from './accept-proposal';
import { beginSecondReading, keepSecondReading } from './keep-second-reading';

const extractor = 'endpoint made-up, prompt 1';
const [welcome, , hasty] = madeUpProposals;
if (!welcome || !hasty) throw new Error('no proposals');
const stance = (
  value: -2 | -1 | 0 | 1 | 2,
  target: { issue: string } | { actor: string } = { issue: 'negotiated-settlement' },
) => ({ target, value, confidence: 0.5, evidence: [], rules: [extractor] });

let desk: Desk;
let slug: string;
beforeEach(async () => {
  desk = await seededDesk();
  ({ slug } = await madeUpArticle(desk.database, desk.coder, {
    text: madeUpText,
    title: 'Ministers talk',
    outlet: 'The Example',
    proposals: [welcome],
  }));
});
afterEach(() => desk.database.close());

const keep = (proposals: Parameters<typeof keepSecondReading>[1]['proposals']) =>
  desk.database.writer.command((tx) =>
    keepSecondReading(
      tx,
      { articleSlug: slug, extractor, proposals, refused: [], asked: 1, parts: 1, fault: null },
      testInstant,
    ),
  );

async function acceptFirst(by: string) {
  const proposal = (await listProposalsOf(desk.database.reader, slug)).find((one) => one.extractor === by);
  if (!proposal) throw new Error('no such proposal');
  const input = {
    proposal: proposal.id,
    fields: proposedFields(proposal.found),
    stances: proposedStances(proposal.found),
    newSpeaker: null,
  };
  expect(await desk.database.writer.command((tx) => acceptProposal(tx, input, desk.coder, testInstant))).toEqual({
    ok: true,
    value: null,
  });
  const archive = await desk.database.archive();
  const key =
    (await listProposalsOf(desk.database.reader, slug)).find(({ id }) => id === proposal.id)?.statementKey ?? '';
  const annotations = await desk.database.reader.stanceAnnotation.findMany({
    where: { seq: archive.head },
    orderBy: { id: 'asc' },
    select: { value: true, coder: { select: { kind: true, versions: { select: { name: true } } } } },
  });
  return {
    statement: await findStatementByKey(archive, key),
    annotations: annotations.map(({ value, coder }) => [coder.kind, coder.versions[0]?.name, value]),
  };
}

it('is kept as an annotation of a machine coder of its own, and the score is the person’s', async () => {
  await keep([
    { ...welcome, stances: [stance(-1)] },
    { ...welcome, end: welcome.end - 5, stances: [stance(0), stance(1, { actor: 'france' })] },
  ]);
  const { statement, annotations } = await acceptFirst('1');
  expect(annotations).toEqual([
    ['machine', 'Extractor 1', 2],
    ['machine', `Second coder, ${extractor}`, -1],
    ['person', 'Cora', 2],
  ]);
  expect(statement?.scores).toMatchObject([{ value: 2, state: 'settled', checked: true }]);
});

it('of words that it alone found, its own annotation stands beside the person’s', async () => {
  await keep([{ ...hasty, stances: [stance(-2, { issue: 'troop-withdrawal' })] }]);
  const { statement, annotations } = await acceptFirst(extractor);
  expect(annotations).toEqual([
    ['machine', `Second coder, ${extractor}`, -2],
    ['person', 'Cora', -2],
  ]);
  expect(statement?.scores).toMatchObject([{ value: -2, checked: true }]);
});

it('leaves no score and nothing public before a person accepts', async () => {
  const { head } = await desk.database.archive();
  await keep([hasty]);
  expect((await desk.database.archive()).head).toBe(head);
});

it('is not asked for again once there is one', async () => {
  const begin = () =>
    desk.database.writer.command((tx) => beginSecondReading(tx, { articleSlug: slug, extractor }, testInstant));
  expect((await begin()).ok).toBe(true);
  await keep([]);
  expect((await begin()).ok).toBe(true);
  await keep([hasty]);
  expect(await begin()).toMatchObject({ refusal: { code: 'unchanged' } });
});
