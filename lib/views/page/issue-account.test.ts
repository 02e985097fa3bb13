import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { toImpliedLines } from '../position/implied-line';
import { scaleExamples, toIssueAccount } from './issue-account';

const role = anIssue('role');
const observations = [
  anObservation({ statementKey: 'old', saidOn: '2021-05-01', target: role }),
  anObservation({ statementKey: 'new', target: role }),
  anObservation({ statementKey: 'heard', holder: 'pakistan', claimedBy: 'china', target: role }),
];

describe('an issue', () => {
  const account = toIssueAccount(observations, { on: '2021-07-28', rule: defaultCounting }, '2021-07-28');
  it('shows the same statements as dots, marks and words', () => {
    expect(account.timeline?.dots).toHaveLength(2);
    expect(account.spectrum.n).toBe(2);
    expect(account.lines.map(({ holder, words }) => [holder.slug, words === null])).toEqual([
      ['china', false],
      ['pakistan', true],
    ]);
  });

  it('counts by the reader’s rule', () => {
    const withHearsay = toIssueAccount(
      observations,
      { on: '2021-07-28', rule: { ...defaultCounting, hearsay: true } },
      '2021-07-28',
    );
    expect(withHearsay.timeline?.dots).toHaveLength(3);
    expect(withHearsay.lines.every(({ words }) => words !== null)).toBe(true);
  });

  it('has an example for each point of the scale that was given, the newest', () => {
    expect(scaleExamples(observations.slice(0, 2)).map(({ value, example }) => [value, example?.href ?? null])).toEqual(
      [
        [2, null],
        [1, '/statements/new'],
        [0, null],
        [-1, null],
        [-2, null],
      ],
    );
  });

  it('is empty when nobody spoke to it', () => {
    expect(toIssueAccount([], { on: '2021-07-28', rule: defaultCounting }, null)).toMatchObject({
      timeline: null,
      lines: [],
      partings: [],
      cells: [],
    });
  });
});

it('implies stances toward the actors it bears on, and says they are not said', () => {
  const issue = role.kind === 'issue' ? role.issue : null;
  if (!issue) throw new Error('Not an issue.');
  const bearing = {
    ...issue,
    proposition: '',
    note: null,
    retired: false,
    terms: [],
    bearings: [
      {
        actor: { id: 9, slug: 'taliban', name: 'Taliban', short: 'Taliban', kind: 'armed-group' as const },
        sign: 1 as const,
      },
    ],
  };
  expect(
    toImpliedLines(observations, [bearing]).map(({ holder, toward, words, marks }) => [
      holder.slug,
      toward.slug,
      words,
      marks.length,
    ]),
  ).toEqual([
    ['china', 'taliban', '+1: follows from its position on “Issue role”; it said nothing about the Taliban itself', 2],
  ]);
});
