import { describe, expect, it } from 'vitest';
import type { Target } from '@/lib/domain/target/target';
import { anActorTarget, anIssue } from '@/lib/testing/observation';
import { aSeries, dayZero } from '@/lib/testing/series';
import { standingAt, type StanceLabel } from '@/lib/domain/position/label';
import { foundWords, labelWords, lackWords, standingWords } from './standing-words';

const peace = anIssue('peace');
const charge: Target =
  peace.kind === 'issue'
    ? { ...peace, issue: { ...peace.issue, forPole: 'supports the charge', againstPole: 'denies the charge' } }
    : peace;

describe('a label', () => {
  it.each<[StanceLabel, string, string]>([
    ['strongly-backs', 'strongly backs', 'supports the charge, strongly'],
    ['backs', 'backs', 'supports the charge'],
    ['leans-for', 'leans for', 'leans: supports the charge'],
    ['takes-no-side', 'takes no side', 'takes no side'],
    ['unclear', 'unclear', 'unclear'],
    ['leans-against', 'leans against', 'leans: denies the charge'],
    ['rejects', 'rejects', 'denies the charge'],
    ['strongly-rejects', 'strongly rejects', 'denies the charge, strongly'],
  ])('%s is "%s", and in an issue’s own words "%s"', (label, plain, own) => {
    expect(labelWords(label, peace)).toBe(plain);
    expect(labelWords(label, charge)).toBe(own);
  });

  it('toward an actor speaks for or against it', () => {
    expect(labelWords('leans-against', anActorTarget('taliban'))).toBe('leans against');
    expect(labelWords('strongly-backs', anActorTarget('taliban'))).toBe('strongly speaks for');
  });
});

describe('what was found', () => {
  const said = (...stated: (readonly [number, number])[]) => aSeries(stated.map(([day, value]) => ({ day, value })));
  it.each([
    [said([0, 1]), '+1 in the one statement found (27 Mar)'],
    [said([0, 1], [30, 1]), '+1 in both statements found (27 Mar, 26 Apr)'],
    [said([0, 1], [30, 2]), '+1 to +2 in 2 statements found (27 Mar, 26 Apr)'],
    [said([0, -2], [0, -2], [30, -2]), '−2 in each of 3 statements found (27 Mar, 26 Apr)'],
    [said([0, -2], [0, 0], [30, -1]), '−2 to 0 in 3 statements found (27 Mar, 26 Apr)'],
  ])('is said without a mean', (counted, words) => expect(foundWords(counted, 2020)).toBe(words));

  it('names what is missing for a label, the number alone when that is missing', () => {
    expect(lackWords(['statements', 'occasions', 'outlets'])).toBe('too few');
    expect(lackWords(['occasions', 'days', 'outlets', 'firmness'])).toBe(
      'too few occasions, too close together, fewer than two named outlets, standing or conditional lines only',
    );
  });
});

describe('a standing in words', () => {
  const ones = aSeries([0, 10, 20].map((day) => ({ day, value: 1 })));
  it.each([
    ['nothing', [], 0, null],
    ['too few', ones.slice(0, 2), 10, '+1 in both statements found (27 Mar, 6 Apr). No label: too few.'],
    [
      'known',
      aSeries([0, 10, 20, 30, 40, 50].map((day) => ({ day, value: 2 }))),
      50,
      'strongly backs: +2 in each of 6 statements found (27 Mar, 6 Apr, 16 Apr, 26 Apr, 6 May, 16 May).',
    ],
    [
      'resting on one',
      aSeries([0, 0, 0, 0, 2].map((value, i) => ({ day: i * 10, value }))),
      40,
      'leans for: 0 to +2 in 5 statements found (27 Mar, 6 Apr, 16 Apr, 26 Apr, 6 May). ' +
        'The label is based on one statement.',
    ],
    [
      'mixed',
      aSeries([1, -1, 1, -1].map((value, i) => ({ day: i * 10, value }))),
      30,
      /^unclear, mixed: −1 to \+1 in 4 statements found/u,
    ],
    ['silent for more than a year', ones, 400, 'no longer known, last +1 on 16 April 2020.'],
  ])('%s', (_, counted, day, words) => {
    const said = standingWords(standingAt(counted, dayZero + day), peace, 2020);
    if (words instanceof RegExp) expect(said).toMatch(words);
    else expect(said).toBe(words);
  });
});
