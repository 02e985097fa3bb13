import { describe, expect, it, test } from 'vitest';
import { madeUpProposal } from '@/lib/testing/article-desk';
import type { Proposal } from './proposal';
import {
  contentOf,
  correctedFields,
  proposedFields,
  proposedNewSpeaker,
  proposedSpeakerOf,
  proposedStances,
} from './proposed-fields';

const words = 'Observers said the talks could fail.';
const found = (given: Partial<Proposal> = {}) => madeUpProposal(words, given);
const met = {
  ...{ name: 'Anna Example', title: 'Envoy', official: true },
  of: { slug: 'ruritania', name: 'Ruritania', kind: 'state' as const, known: false },
};
const unknown = { slug: null, text: 'Anna Example', confidence: 0.5, runnerUp: null };

describe('a proposal as fields', () => {
  it('is summed up in the article’s sentence, or in the speaker’s quoted words', () => {
    expect(proposedFields(found()).summary).toBe(words);
    const { start, end } = found();
    const direct = found({ mode: 'direct', contentStart: start + 15, contentEnd: end - 1 });
    expect(contentOf(direct)).toBe('the talks could fail');
    expect(proposedFields(direct).summary).toBe('Observers: “the talks could fail”');
  });

  it('is shortened at a word', () => {
    const long = 'Many words. '.repeat(60).trim();
    const { summary } = proposedFields(found({ quote: long }));
    expect(summary.length).toBeLessThanOrEqual(302);
    expect(summary).toMatch(/(Many|words\.) …$/);
  });

  test.each<readonly [string, Partial<Proposal>, object]>([
    ['no speaker that can be told', {}, { speaker: '', principals: [] }],
    [
      'one who is met, for whose office it is',
      { speaker: { ...unknown, met }, capacity: 'own' },
      {
        ...{ speaker: 'anna-example', capacity: 'official', principals: [{ actor: 'ruritania', claimedBy: null }] },
      },
    ],
    [
      'the word of another principal',
      { principals: ['china', 'taliban'], claimedBy: 'china' },
      {
        principals: [
          { actor: 'china', claimedBy: null },
          { actor: 'taliban', claimedBy: 'china' },
        ],
      },
    ],
    [
      'nobody who speaks to themselves',
      { speaker: { ...unknown, slug: 'china' }, addressees: ['china', 'taliban'] },
      {
        addressees: ['taliban'],
      },
    ],
    ['the condition of what is conditional', { modality: 'conditional' }, { condition: words }],
  ])('names %s', (_, given, fields) => {
    expect(proposedFields(found(given))).toMatchObject(fields);
  });
});

it('records with it whom it met, and whose office it is where nobody knows that', () => {
  const newOf = { slug: 'ruritania', name: 'Ruritania', kind: 'state' };
  const person = { slug: 'anna-example', name: 'Anna Example', title: 'Envoy', of: 'ruritania' };
  expect(proposedNewSpeaker(found({ speaker: { ...unknown, met } }))).toEqual({ ...person, newOf });
  const known = { ...met, of: { ...met.of, known: true } };
  expect(proposedNewSpeaker(found({ speaker: { ...unknown, met: known } }))).toEqual(person);
  expect(proposedNewSpeaker(found({ speaker: { ...unknown, slug: 'china', met } }))).toBeNull();
  expect(proposedSpeakerOf(found())).toBeNull();
});

it('tells which fields were corrected, whatever the order of the stances', () => {
  const stances: Proposal['stances'] = [
    { target: { issue: 'talks' }, value: 1, confidence: 0.5, evidence: [], rules: [] },
    { target: { actor: 'taliban' }, value: -1, confidence: 0.5, evidence: [], rules: [] },
  ];
  const one = found({ stances });
  const [fields, judged] = [proposedFields(one), proposedStances(one)];
  expect(correctedFields(one, fields, judged.toReversed())).toEqual([]);
  expect(correctedFields(one, { ...fields, venue: 'Kabul' }, judged.slice(1))).toEqual(['venue', 'stances']);
});
