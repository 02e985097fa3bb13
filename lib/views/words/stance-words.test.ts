import { describe, expect, test } from 'vitest';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import { anActorTarget, anIssue, anObservation } from '@/lib/testing/observation';
import { polesOf, scaleWords, signed, stanceShape, valueRange } from './stance-words';
import { modalityWords } from './modality-words';
import { claimedByWords, openWords } from './statement-words';

describe('a value', () => {
  test.each([
    [-2, '−2', 'double-down'],
    [-1, '−1', 'down'],
    [0, '0', 'circle'],
    [1, '+1', 'up'],
    [2, '+2', 'double-up'],
  ] as const)('%d is written %s and drawn %s', (value, sign, shape) => {
    expect(signed(value)).toBe(sign);
    expect(stanceShape(value)).toBe(shape);
  });

  test('has words of its own', () => {
    expect(new Set(stanceValues.map((value) => scaleWords[value])).size).toBe(stanceValues.length);
  });

  test.each([
    [[1], '+1'],
    [[2, 2, 2], '+2'],
    [[1, -2, 0], '−2 to +1'],
    [[0, -1], '−1 to 0'],
    [[], null],
  ] as const)('among %o has the range %s', (values, range) => expect(valueRange(values)).toBe(range));
});

describe('the ends of a scale', () => {
  test('are an issue’s own words', () => {
    expect(polesOf(anIssue('peace'))).toEqual({ against: 'rejects', for: 'backs' });
  });
  test('are speech for and against an actor', () => {
    expect(polesOf(anActorTarget('taliban'))).toEqual({ against: 'speaks against', for: 'speaks for' });
  });
});

describe('a statement in words', () => {
  test('names on whose word we have it', () => {
    expect(claimedByWords({ id: 1, slug: 'taliban', name: 'Taliban', short: 'Taliban', kind: 'armed-group' })).toBe(
      'on the Taliban’s word',
    );
  });
  test.each([
    ['hoped', 'wish or appeal'],
    ['standing', 'general position, undated'],
  ] as const)('%s is a %s', (modality, words) => expect(modalityWords(modality)).toBe(words));
  test('says since when it is not settled', () => {
    expect(openWords(anObservation({ openSince: '2026-11-22T10:00:00.000Z' }).score)).toBe(
      'not settled since 22 November 2026',
    );
    expect(openWords(anObservation().score)).toBeNull();
  });
});
