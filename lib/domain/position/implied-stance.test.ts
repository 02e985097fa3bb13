import { expect, it } from 'vitest';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import type { Issue } from '../issue/issue';
import { impliedStances } from './implied-stance';

const target = anIssue('recognition');
const issue: Issue = {
  ...(target.kind === 'issue'
    ? target.issue
    : { id: 0, slug: '', label: '', ordinal: 0, againstPole: '', forPole: '' }),
  proposition: '',
  note: null,
  retired: false,
  terms: [],
  bearings: [
    { actor: anActor('taliban'), sign: 1 },
    { actor: anActor('united-states'), sign: -1 },
  ],
};

it.each([
  [
    'china',
    1,
    [
      ['taliban', 1],
      ['united-states', -1],
    ],
  ],
  [
    'china',
    0,
    [
      ['taliban', 0],
      ['united-states', 0],
    ],
  ],
  ['taliban', 2, [['united-states', -2]]],
] as const)('%s at %i toward the issue', (holder, value, expected) => {
  const found = impliedStances([anObservation({ holder, value, target })], [issue]);
  expect(found.map(({ toward, value: implied }) => [toward.slug, implied])).toEqual(expected);
});

it('follows from issues alone', () => {
  const toActor = anObservation({ target: { id: 1, key: 'actor:taliban', kind: 'actor', actor: anActor('taliban') } });
  expect(impliedStances([toActor, anObservation({ target, value: null })], [issue])).toEqual([]);
});
