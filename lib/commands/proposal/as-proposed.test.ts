import { expect, it } from 'vitest';
import type { ProposedStance } from '@/lib/domain/proposal/proposal';
import { articleOfEachTest, madeUpProposals } from '@/lib/testing/article-desk';
import { deskOfEachTest } from '@/lib/testing/desk';
import { asProposed } from './as-proposed';

const desk = deskOfEachTest();
const article = articleOfEachTest(desk);
const proposed = async (speaker: string, found = article.at(0).found) =>
  asProposed(await desk.database.archive(), { ...article.at(0), found }, speaker);

it('takes the proposal as it stands, for its own speaker and for one that it does not name', async () => {
  for (const speaker of ['', 'france', 'china'])
    expect(await proposed(speaker)).toMatchObject({
      proposal: article.at(0).id,
      fields: { speaker: 'france', principals: [{ actor: 'france', claimedBy: null }] },
      stances: [{ target: 'issue:negotiated-settlement', value: 2 }],
      newSpeaker: null,
    });
});

it('lets the other speaker it may mean speak for their own side', async () => {
  const [welcome] = madeUpProposals;
  if (!welcome) throw new Error('no proposal');
  const { speaker } = welcome;
  const ofWang = { ...welcome, addressees: ['wang-yi', 'taliban'], speaker: { ...speaker, runnerUp: 'wang-yi' } };
  const ofChina: ProposedStance = { target: { actor: 'china' }, value: 1, confidence: 0.5, evidence: [], rules: [] };
  const stances = [...ofWang.stances, ofChina];
  expect(await proposed('wang-yi', { ...ofWang, stances })).toMatchObject({
    fields: {
      ...{ speaker: 'wang-yi', principals: [{ actor: 'china', claimedBy: null }], addressees: ['taliban'] },
    },
    stances: [{ target: 'issue:negotiated-settlement', value: 2 }],
  });
  expect((await proposed('pakistan')).fields).toMatchObject({
    ...{ speaker: 'pakistan', principals: [{ actor: 'pakistan', claimedBy: null }] },
  });
});

it('names nobody behind the other speaker of private words', async () => {
  const [welcome] = madeUpProposals;
  if (!welcome) throw new Error('no proposal');
  const own = { ...welcome, capacity: 'own' as const, principals: [] };
  expect((await proposed('pakistan', own)).fields).toMatchObject({ speaker: 'pakistan', principals: [] });
});
