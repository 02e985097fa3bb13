import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findArticleBySlug } from '@/lib/data/article/articles';
import { verifyChain } from '@/lib/testing/verify-chain';
import { findProposal } from '@/lib/data/proposal/proposals';
import { findSameUtterance } from '@/lib/data/statement/same-utterance';
import { findStatementByKey } from '@/lib/data/statement/statements';
import { proposedFields, proposedStances } from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { madeUpArticle, toldAgain } from '@/lib/testing/article-desk';
import { seededDesk, type Desk } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { acceptAsReport } from './accept-as-report';
import { acceptProposal } from './accept-proposal';
import { takeBackDecision } from './reject-proposal';

let desk: Desk;
let slug: string;
let key: string;
let proposal: ReviewedProposal;

function only(proposals: readonly ReviewedProposal[]): ReviewedProposal {
  const [first] = proposals;
  if (!first) throw new Error('nothing was proposed');
  return first;
}

beforeEach(async () => {
  desk = await seededDesk();
  const { database, coder } = desk;
  const first = only((await madeUpArticle(database, coder)).proposals);
  const input = {
    proposal: first.id,
    fields: proposedFields(first.found),
    stances: proposedStances(first.found),
    newSpeaker: null,
  };
  await database.writer.command((tx) => acceptProposal(tx, input, coder, testInstant));
  key = (await findProposal(database.reader, first.id))?.statementKey ?? '';
  const second = await madeUpArticle(database, coder, toldAgain);
  slug = second.slug;
  proposal = only(second.proposals);
});
afterEach(() => desk.database.close());

const accept = (statement = key) =>
  desk.database.writer.command((tx) =>
    acceptAsReport(tx, { proposal: proposal.id, statement, basis: 'wording' }, desk.coder, testInstant),
  );
const statement = async () => findStatementByKey(await desk.database.archive(), key);

describe('an utterance that another outlet reports again', () => {
  it('is found among the statements held already, by its wording', async () => {
    expect(await findSameUtterance(await desk.database.archive(), proposal)).toMatchObject({
      statement: { key },
      basis: 'wording',
    });
  });

  it('is not found where the day or the speaker is another', async () => {
    const archive = await desk.database.archive();
    const later = { ...proposal, found: { ...proposal.found, saidOn: '2021-06-20' } };
    const other = {
      ...proposal,
      found: { ...proposal.found, speaker: { ...proposal.found.speaker, slug: 'pakistan' } },
    };
    expect([await findSameUtterance(archive, later), await findSameUtterance(archive, other)]).toEqual([null, null]);
  });
});

describe('accepting as a further report', () => {
  it('adds the report and the machine’s judgement in one change, and nothing else', async () => {
    const before = await statement();
    const { head } = await desk.database.archive();
    expect(await accept()).toEqual({ ok: true, value: null });
    const archive = await desk.database.archive();
    expect(archive.head).toBe(head + 1);
    const after = await statement();
    expect(after?.reports).toMatchObject([
      { matchBasis: 'named' },
      { matchBasis: 'wording', intact: true, article: { slug } },
    ]);
    expect({ ...after, reports: [] }).toEqual({ ...before, reports: [] });
    const judged = await desk.database.reader.stanceAnnotation.findMany({
      where: { seq: archive.head },
      select: { coder: { select: { kind: true } } },
    });
    expect(judged.map(({ coder }) => coder.kind)).toEqual(['machine']);
    expect(await findArticleBySlug(archive, slug)).not.toBeNull();
    expect(await findProposal(desk.database.reader, proposal.id)).toMatchObject({
      state: 'accepted',
      statementKey: key,
    });
    expect(await verifyChain(desk.database.reader)).toBeNull();
  });

  it('refuses a statement that is not there, and what is decided already', async () => {
    expect(await accept('nothing-like-it')).toMatchObject({ refusal: { code: 'unknown-statement' } });
    await accept();
    expect(await accept()).toMatchObject({ refusal: { code: 'already-decided' } });
  });

  it('refuses a second report from the same article', async () => {
    await accept();
    await desk.database.writer.command(async (tx) => {
      await tx.proposal.update({ where: { id: proposal.id }, data: { state: 'open', acceptedSeq: null } });
      return { ok: true as const, value: null };
    });
    expect(await accept()).toMatchObject({ refusal: { code: 'already-reported' } });
  });

  it('is taken back whole, and can be done again', async () => {
    await accept();
    expect((await desk.database.writer.command((tx) => takeBackDecision(tx, slug, desk.coder, testInstant))).ok).toBe(
      true,
    );
    expect((await statement())?.reports).toHaveLength(1);
    expect(await findArticleBySlug(await desk.database.archive(), slug)).toBeNull();
    expect(await accept()).toEqual({ ok: true, value: null });
    expect((await statement())?.reports).toHaveLength(2);
  });
});
