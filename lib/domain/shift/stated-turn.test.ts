import { describe, expect, it, test } from 'vitest';
import { aSeries } from '@/lib/testing/series';
import { stepsOf, turnsOf, valueOf } from './stated-turn';

const said = (...stated: (readonly [day: number, value: number])[]) =>
  aSeries(stated.map(([day, value]) => ({ day, value })));
const pairs = (found: ReturnType<typeof turnsOf>) =>
  found.map(({ before, after }) => [before, after].map(({ statementKey }) => Number(statementKey.slice(-3))));

describe('where the sign turns', () => {
  test.each([
    ['after two for and two against', said([0, 1], [1, 2], [2, -1], [3, -1]), [[1, 2]]],
    ['zeros skipped', said([0, 1], [1, 0], [2, 1], [3, 0], [4, -1], [5, -2]), [[2, 4]]],
    ['not on one against', said([0, 1], [1, 1], [2, -1]), []],
    ['not after one for', said([0, 1], [1, -1], [2, -1]), []],
    ['not where two were said on one day', said([0, 1], [0, 1], [2, -1], [3, -1]), []],
    [
      'there and back',
      said([0, 1], [1, 1], [2, -1], [3, -1], [4, 1], [5, 1]),
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_, counted, expected) => expect(pairs(turnsOf(counted))).toEqual(expected));
});

describe('a step', () => {
  test.each([
    ['of two', said([0, 2], [5, 0]), [[0, 1]]],
    ['in sign', said([0, 1], [5, -1]), [[0, 1]]],
    ['to 0, which has a sign of its own', said([0, 1], [5, 0]), [[0, 1]]],
    ['of one is none', said([0, 1], [5, 2]), []],
    [
      'from the last that was certainly before it',
      said([0, 2], [5, -2], [5, -1]),
      [
        [0, 1],
        [0, 2],
      ],
    ],
    ['is not the first', said([0, 2]), []],
  ])('%s', (_, counted, expected) => expect(pairs(stepsOf(counted))).toEqual(expected));

  it('is none between periods that overlap', () => {
    const within = aSeries([
      { day: 0, value: 2, precision: 'week' },
      { day: 3, value: -2 },
    ]);
    expect(stepsOf(within)).toEqual([]);
  });
});

it('takes a score without a value for 0', () => {
  const [one] = said([0, 1]);
  if (!one) throw new Error('nothing said');
  expect(valueOf({ ...one, score: { ...one.score, value: null } })).toBe(0);
});
