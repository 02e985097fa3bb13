import { describe, expect, it } from 'vitest';
import { findProposal } from '@/lib/data/proposal/proposals';
import { articleOfEachTest, madeUpArticle, toldAgain } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { rejectProposal, takeBackDecision } from './reject-proposal';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);
const reject = (scope: 'here' | 'always', index: number) =>
  desk.database.writer.command((tx) =>
    rejectProposal(tx, { proposal: article.at(index).id, reason: 'Unnamed.', scope }, desk.coder, testInstant),
  );
const takeBack = () =>
  desk.database.writer.command((tx) => takeBackDecision(tx, article.slug, desk.coder, testInstant));
const stateOf = async (index: number) => (await findProposal(desk.database.reader, article.at(index).id))?.state;
const bars = () => desk.database.reader.barred.findMany({ select: { speaker: true } });

describe('rejecting for good', () => {
  it('bars a speaker whom nobody has recorded, until it is taken back', async () => {
    expect((await reject('always', 1)).ok).toBe(true);
    expect(await bars()).toEqual([{ speaker: 'observers' }]);
    expect((await takeBack()).ok).toBe(true);
    expect(await stateOf(1)).toBe('open');
    expect(await bars()).toEqual([]);
  });

  it('bars the words of a speaker who is recorded, in other articles too', async () => {
    expect((await reject('always', 2)).ok).toBe(true);
    expect(await bars()).toEqual([{ speaker: expect.stringMatching(/^words [0-9a-f]{64}$/u) as string }]);
    const again = { ...article.at(2).found, speaker: { ...article.at(2).found.speaker, slug: 'china' } };
    const other = { ...again, contentStart: again.contentStart + 9 };
    const { slug: second } = await madeUpArticle(desk.database, desk.coder, {
      ...toldAgain,
      proposals: [again, other],
    });
    const rows = await desk.database.reader.proposal.findMany({
      where: { article: { slug: second } },
      orderBy: { ordinal: 'asc' },
      select: { state: true, rejectedFor: true },
    });
    expect(rows).toEqual([
      { state: 'rejected', rejectedFor: 'Unnamed.' },
      { state: 'open', rejectedFor: null },
    ]);
  });

  it('rejects what else waits, and opens it again with what was rejected', async () => {
    const twin = await madeUpArticle(desk.database, desk.coder, { ...toldAgain, proposals: [article.at(1).found] });
    expect((await reject('always', 1)).ok).toBe(true);
    const states = () =>
      desk.database.reader.proposal.findMany({ where: { article: { slug: twin.slug } }, select: { state: true } });
    expect(await states()).toEqual([{ state: 'rejected' }]);
    expect((await takeBack()).ok).toBe(true);
    expect(await states()).toEqual([{ state: 'open' }]);
  });

  it('rejects only this one where that is asked', async () => {
    expect((await reject('here', 2)).ok).toBe(true);
    expect([await stateOf(2), await bars()]).toEqual(['rejected', []]);
  });
});
