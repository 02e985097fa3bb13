import { expect, it } from 'vitest';
import { leftOutAs, type Observation } from './observation';

const china = { id: 1, slug: 'china', name: 'China', short: 'China', kind: 'state' as const };
const counted: Observation = {
  statementKey: 'k', summary: '', holder: china, claimedBy: null, speaker: china, capacity: 'official', modality: 'asserted',
  saidOn: '2021-07-28', precision: 'day', occasionSlug: null, outlets: [], reportCount: 1, joint: false,
  score: {
    target: { id: 2, key: 'actor:taliban', kind: 'actor', actor: { ...china, id: 2, slug: 'taliban' } },
    state: 'settled', value: 1, basis: 'agreed', reason: '', checked: false, since: { seq: 1, at: '' },
  },
};

it.each([
  [null, {}],
  ['open', { score: { ...counted.score, state: 'open' as const }, claimedBy: china }],
  ['hearsay', { claimedBy: china, modality: 'standing' as const }],
  ['private', { capacity: 'own' as const }],
  ['standing', { modality: 'standing' as const }],
])('%s', (reason, altered) => expect(leftOutAs({ ...counted, ...altered })).toBe(reason));
