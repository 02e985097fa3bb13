import { expect, it } from 'vitest';
import { madeUpProposals } from '@/lib/testing/article-desk';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { someoneNew } from './coded-form';
import { parseProposal, toProposalValues, type ProposalValues } from './proposal-form';

const [found] = madeUpProposals;
if (!found) throw new Error('no proposal');
const proposal = { id: 5, found } as unknown as ReviewedProposal;
const values = toProposalValues(proposal);
const parsed = (given: Partial<ProposalValues> = {}) => parseProposal({ ...values, ...given });

it('accepts a proposal as it is', () => {
  expect(parsed()).toMatchObject({ ok: true, input: { proposal: 5, newSpeaker: null, fields: { speaker: 'france' }, stances: [{ target: 'issue:negotiated-settlement', value: 2 }] } });
});

it('takes a speaker nobody has recorded', () => {
  expect(parsed({ speaker: someoneNew, newName: 'Jane Doe', newTitle: 'Foreign Minister', newOf: 'france' })).toMatchObject({
    ok: true, input: { newSpeaker: { slug: 'jane-doe', name: 'Jane Doe', title: 'Foreign Minister', of: 'france' }, fields: { speaker: 'jane-doe' } },
  });
});

it.each([
  ['stances', { stances: [] }],
  ['stances', { stances: [{ target: 'issue:negotiated-settlement', value: '' }] }],
  ['stances', { stances: [{ target: 'negotiated-settlement', value: '1' }] }],
  ['newName', { speaker: someoneNew, newName: '  ' }],
  ['speaker', { speaker: '' }],
  ['saidOn', { saidOn: '2021-02-30' }],
])('finds the fault at %s', (field, given) => {
  const result = parsed(given);
  expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toContain(field);
});
