import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { isMixed } from './mixed';

describe('mixed', () => {
  const said = (...stated: (readonly [number, number])[]) => aSeries(stated.map(([day, value]) => ({ day, value })));
  it.each([
    ['opposite signs 60 days apart', said([0, 1], [60, -1]), 60, true],
    ['opposite signs 61 days apart', said([0, 1], [61, -1]), 61, false],
    ['60 days later', said([0, 1], [10, -1]), 70, true],
    ['61 days later', said([0, 1], [10, -1]), 71, false],
    ['before the second was said', said([0, 1], [10, -1]), 9, false],
    ['a zero is no sign', said([0, 1], [10, 0]), 10, false],
    ['the same sign', said([0, 1], [10, 2]), 10, false],
  ])('%s', (_, counted, day, expected) => expect(isMixed(counted, dayZero + day)).toBe(expected));
});
