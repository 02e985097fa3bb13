import { expect, test } from 'vitest';
import { squaredDifference } from './metric';

// Four values, of which 7, 12, 10 and 3 are pairable: the ordinal difference counts all between, the ends by half.
const margins = { values: [1, 2, 3, 5], totals: [7, 12, 10, 3] };

test.each([
  ['nominal', 0, 3, 1],
  ['interval', 0, 3, 16],
  ['ratio', 0, 3, (4 / 6) ** 2],
  ['ordinal', 0, 1, (19 - (7 + 12) / 2) ** 2],
  ['ordinal', 0, 3, (32 - (7 + 3) / 2) ** 2],
] as const)('the %s difference of places %i and %i is %d, either way round', (metric, c, k, expected) => {
  expect(squaredDifference(metric, margins, c, k)).toBeCloseTo(expected, 12);
  expect(squaredDifference(metric, margins, k, c)).toBeCloseTo(expected, 12);
  expect(squaredDifference(metric, margins, c, c)).toBe(0);
});
