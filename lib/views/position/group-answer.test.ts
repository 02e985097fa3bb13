import { describe, expect, it, test } from 'vitest';
import type { IssueReference } from '@/lib/domain/issue/issue';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { aSilence } from '@/lib/testing/silence';
import { toGroupAnswer } from './group-answer';
import { standingCount } from '../words/member-words';

const target = anIssue('peace');
const issue = (target.kind === 'issue' ? target.issue : null) as IssueReference;
const group = { members: ['china', 'pakistan', 'taliban'].map(anActor) };
const said = (statementKey: string, given: Parameters<typeof anObservation>[0] = {}) =>
  anObservation({ statementKey, target, ...given });
const sentence = ({ words, link, after }: { words: string; link: { words: string } | null; after: string }) =>
  `${words} ${link?.words ?? ''}${after}`;

describe('a group’s answer', () => {
  it('counts its members by what was found of each, and says of whom nothing was', () => {
    const answer = toGroupAnswer(
      group,
      issue,
      [said('a'), said('b', { value: 2 }), said('c', { holder: 'pakistan', value: 0 })],
      [],
    );
    expect(answer.summary).toBe('Of 3 tracked: 1 backs, 1 takes no side, 1 none found');
    expect(answer.answers.map((each) => `${each.member.slug} ${sentence(each)}`)).toEqual([
      'china backs it in each of 2 statements found',
      'pakistan takes no side in the 1 statement found',
    ]);
    expect(answer.none.map(({ slug }) => slug)).toEqual(['taliban']);
    expect(answer.checked).toBe('Not checked by a person');
  });

  it('links the number of statements that the list has', () => {
    const { answers } = toGroupAnswer(group, issue, [said('a'), said('b', { claimedBy: 'pakistan' })], []);
    expect(answers.map(sentence)).toEqual([
      'backs it in the 1 statement counted; 2 found, 1 on another’s word left out',
    ]);
    expect(answers[0]?.link).toEqual({ words: '2 found', href: '/statements?holder=china&target=issue:peace' });
  });

  test.each([
    ['backs it in 1, takes no side in 1 of 2 statements found', [said('a'), said('b', { value: 0 })]],
    [
      'backs it in 1, rejects it in 2 of 3 statements found',
      [said('a'), said('b', { value: -1 }), said('c', { value: -2 })],
    ],
    ['hidden: on another’s word only, 1 statement found', [said('a', { claimedBy: 'pakistan' })]],
    ['not settled, 1 statement found', [said('a', { openSince: '2026-11-22T12:00:00.000Z' })]],
    [
      'hidden: nothing that counts, 2 statements found, 1 on another’s word, 1 undated general position',
      [said('a', { claimedBy: 'pakistan' }), said('b', { modality: 'standing' })],
    ],
  ])('%s', (words, observations) => {
    expect(toGroupAnswer({ members: [anActor('china')] }, issue, observations, []).answers.map(sentence)).toEqual([
      words,
    ]);
  });

  it('keeps a recorded silence apart from "none found", and leaves other holders and issues out', () => {
    const elsewhere = said('x', { target: anIssue('war') });
    const stranger = said('y', { holder: 'united-states' });
    const answer = toGroupAnswer(
      group,
      issue,
      [elsewhere, stranger],
      [aSilence({ target }), aSilence({ holder: 'pakistan', target: anIssue('war') })],
    );
    expect(answer.summary).toBe('Of 3 tracked: 1 looked for, said nothing; 2 none found');
    expect(answer.answers.map(({ words, link }) => [words, link])).toEqual([
      ['looked for, said nothing, 1 May – 31 July 2021', null],
    ]);
    expect(answer.checked).toBeNull();
  });
});

const poles = { for: 'supports the charge', against: 'denies the charge' };

test.each([
  ['backs', 1, '1 supports the charge'],
  ['backs', 4, '4 support the charge'],
  ['rejects', 2, '2 deny the charge'],
  ['says-both', 2, '2 say both'],
  ['rejects-or-no-side', 1, '1 denies the charge in some, takes no side in others'],
  ['rejects-or-no-side', 2, '2 deny the charge in some, take no side in others'],
  ['open', 1, '1 not settled'],
  ['hearsay', 2, '2 hidden: on another’s word only'],
  ['declined', 1, '1 asked, declined'],
] as const)('%s of %i reads "%s"', (standing, n, words) => expect(standingCount(standing, n, poles)).toBe(words));
