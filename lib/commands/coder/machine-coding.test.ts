import { expect, it } from 'vitest';
import { recordChange } from '@/lib/data/change/record-change';
import { UnknownName } from '@/lib/data/identity/identities';
import type { ProposedStance } from '@/lib/domain/proposal/proposal';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { issueActs } from '@/lib/testing/acts/issue-acts';
import { articleOfEachTest } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { machineCodings, writeCoding } from './machine-coding';

const endpoint = 'endpoint made-up, prompt 1';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);

const toward = (target: ProposedStance['target'], value: ProposedStance['value'], rules: string[]): ProposedStance => ({
  ...{ target, value, rules, confidence: 0.5, evidence: [] },
});
const codingsOf = async (given: Partial<ReviewedProposal>, holders: readonly string[] = []) => {
  const proposal = { ...article.at(0), ...given };
  const codings = await desk.database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: desk.coder.coderId, verb: 'accept-proposal', subject: 'x', reason: 'For a test.' },
      (seq) => machineCodings(tx, seq, proposal, holders),
    ),
  );
  const coders = await desk.database.reader.coder.findMany({ select: { id: true, slug: true, kind: true } });
  return codings.map(({ coderId, judgements }) => ({ coder: coders.find(({ id }) => id === coderId), judgements }));
};

it('is a coder of its own for our extractor, with the rules that decided as its reason, recorded once', async () => {
  const found = {
    ...article.at(0).found,
    stances: [toward({ issue: 'negotiated-settlement' }, 2, ['welcomes', 'peace'])],
  };
  const [first] = await codingsOf({ found });
  const [again] = await codingsOf({ found });
  expect(first).toMatchObject({
    coder: { kind: 'machine' },
    judgements: [{ target: 'issue:negotiated-settlement', value: 2, reason: 'welcomes, peace' }],
  });
  expect(again?.coder).toEqual(first?.coder);
});

it('judges nothing of a holder, of what is not recorded, and of a retired issue', async () => {
  const stances = [
    toward({ actor: 'taliban' }, 1, []),
    toward({ actor: 'atlantis' }, 1, []),
    toward({ issue: 'troop-withdrawal' }, 1, []),
    toward({ issue: 'negotiated-settlement' }, 1, []),
  ];
  await issueActs(desk).edit('troop-withdrawal', { retired: true });
  const [coding] = await codingsOf({ found: { ...article.at(0).found, stances } }, ['actor:taliban']);
  expect(coding?.judgements).toEqual([{ target: 'issue:negotiated-settlement', value: 1, reason: 'By rule.' }]);
});

it('joins what an endpoint read in two pieces: the first value toward each target, and its words', async () => {
  const { found } = article.at(0);
  const place = found.start + found.quote.indexOf('welcomes');
  const said = {
    ...toward({ issue: 'negotiated-settlement' }, 1, []),
    evidence: [[place, place + 8]] as [number, number][],
  };
  const opinions = [
    { extractor: endpoint, found: { ...found, stances: [said] } },
    {
      extractor: endpoint,
      found: {
        ...found,
        stances: [toward({ issue: 'negotiated-settlement' }, -2, []), toward({ issue: 'taliban-role' }, 0, [])],
      },
    },
  ];
  const codings = await codingsOf({ opinions });
  expect(codings).toHaveLength(2);
  expect(codings[1]?.judgements).toEqual([
    { target: 'issue:negotiated-settlement', value: 1, reason: 'As the model answered, by “welcomes”.' },
    { target: 'issue:taliban-role', value: 0, reason: 'As the model answered.' },
  ]);
});

it('writes no part of a coding that names a target nobody recorded', async () => {
  const { id } = await desk.database.reader.statement.findFirstOrThrow();
  const before = await desk.database.reader.stanceAnnotation.count();
  const judgements = ['issue:taliban-role', 'issue:nothing'].map((target) => ({
    target,
    value: 1 as const,
    reason: 'x',
  }));
  const written = desk.database.writer.transact((tx) =>
    recordChange(
      tx,
      { at: testInstant, byId: null, verb: 'finish-coding', subject: 'x', reason: 'For a test.' },
      (seq) => writeCoding(tx, seq, id, { coderId: desk.coder.coderId, judgements }),
    ),
  );
  await expect(written).rejects.toThrow(UnknownName);
  expect(await desk.database.reader.stanceAnnotation.count()).toBe(before);
});
