import { expect, it } from 'vitest';
import { anObservation } from '@/lib/testing/observation';
import { defaultCounting, type CountingRule } from './counting-rule';
import { countedAmong, countedBy, leftOutAs } from './observation';

const open = { openSince: '2026-01-01T00:00:00.000Z' };
const named = { outlets: [{ slug: 'one', name: 'One', named: true }] };
const unnamed = { outlets: [{ slug: 'none', name: 'unnamed', named: false }] };

it.each<[ReturnType<typeof leftOutAs>, Parameters<typeof anObservation>[0], Partial<CountingRule>]>([
  [null, {}, {}],
  ['open', { ...open, claimedBy: 'china' }, {}],
  ['open', open, { hearsay: true, private: true, standing: true }],
  ['hearsay', { claimedBy: 'china', modality: 'standing' }, {}],
  ['standing', { claimedBy: 'china', modality: 'standing' }, { hearsay: true }],
  [null, { claimedBy: 'china', modality: 'standing' }, { hearsay: true, standing: true }],
  ['private', { capacity: 'own' }, {}],
  [null, { capacity: 'own' }, { private: true }],
  ['standing', { modality: 'standing' }, {}],
  ['unnamed', unnamed, { namedOutlets: true }],
  [null, named, { namedOutlets: true }],
  ['unchecked', {}, { checked: true }],
  [null, { checked: true }, { checked: true }],
  ['modality', {}, { modality: 'hoped' }],
  [null, { modality: 'hoped' }, { modality: 'hoped' }],
])('%s: %j under %j', (reason, said, altered) =>
  expect(leftOutAs(anObservation(said), { ...defaultCounting, ...altered })).toBe(reason),
);

it('counts the same observations by another rule', () => {
  const all = [anObservation({ capacity: 'own' }), anObservation()];
  expect(countedAmong(all)).toHaveLength(1);
  expect(countedAmong(countedBy({ ...defaultCounting, private: true }, all))).toHaveLength(2);
});
