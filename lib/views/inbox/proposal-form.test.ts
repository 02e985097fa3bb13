import { describe, expect, it } from 'vitest';
import { madeUpProposals } from '@/lib/testing/article-desk';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import { someoneNew } from '../form/coded-form';
import type { FieldOptions } from '../form/fields-desk';
import { parseProposal, preferRecorded, toProposalValues, type ProposalValues } from './proposal-form';

const [found] = madeUpProposals;
if (!found) throw new Error('no proposal');
const proposal = { id: 5, found } as unknown as ReviewedProposal;
const values = toProposalValues(proposal);
const parsed = (given: Partial<ProposalValues> = {}) => parseProposal({ ...values, ...given });

it('accepts a proposal as it is', () => {
  expect(parsed()).toMatchObject({
    ok: true,
    input: {
      proposal: 5,
      newSpeaker: null,
      fields: { speaker: 'france' },
      stances: [{ target: 'issue:negotiated-settlement', value: 2 }],
    },
  });
});

it('takes a speaker nobody has recorded', () => {
  expect(
    parsed({ speaker: someoneNew, newName: 'Jane Doe', newTitle: 'Foreign Minister', newOf: 'france' }),
  ).toMatchObject({
    ok: true,
    input: {
      newSpeaker: { slug: 'jane-doe', name: 'Jane Doe', title: 'Foreign Minister', of: 'france' },
      fields: { speaker: 'jane-doe' },
    },
  });
});

describe('a speaker whom the article introduces', () => {
  const of = { slug: 'ruritania', name: 'Ruritania', kind: 'state' as const, known: false };
  const met = { name: 'Jane Doe', title: 'Foreign Minister', of, official: true };
  const introduced = {
    id: 6,
    found: {
      ...found,
      principals: [],
      capacity: 'own',
      speaker: { ...found.speaker, slug: null, runnerUp: null, met },
    },
  } as unknown as ReviewedProposal;
  const typed = toProposalValues(introduced);

  it('stands in the fields, and whose office it is', () => {
    expect(typed).toMatchObject({
      speaker: someoneNew,
      newName: 'Jane Doe',
      newTitle: 'Foreign Minister',
      newOf: '',
      newOfName: 'Ruritania',
      newOfKind: 'state',
      capacity: 'official',
    });
    expect(parseProposal(typed)).toMatchObject({
      ok: true,
      input: {
        newSpeaker: {
          slug: 'jane-doe',
          title: 'Foreign Minister',
          of: 'ruritania',
          newOf: { slug: 'ruritania', name: 'Ruritania', kind: 'state' },
        },
        fields: { speaker: 'jane-doe', principals: [{ actor: 'ruritania', claimedBy: null }] },
      },
    });
  });

  it('can be called otherwise, office, state and all', () => {
    expect(
      parseProposal({ ...typed, newName: 'Jane M. Doe', newOfName: 'Kingdom of Ruritania', newOfKind: 'organisation' }),
    ).toMatchObject({
      ok: true,
      input: {
        newSpeaker: { slug: 'jane-m-doe', of: 'kingdom-of-ruritania', newOf: { kind: 'organisation' } },
        fields: { principals: [{ actor: 'kingdom-of-ruritania' }] },
      },
    });
  });

  it('is chosen from the list once recorded', () => {
    const options = { actors: [{ slug: 'jane-doe', name: 'Jane Doe' }] } as unknown as FieldOptions;
    expect(preferRecorded(typed, introduced, options)).toMatchObject({
      speaker: 'jane-doe',
      newName: '',
      principals: [{ actor: 'ruritania' }],
    });
    expect(preferRecorded(typed, introduced, { ...options, actors: [] })).toBe(typed);
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
