import { expect, it } from 'vitest';
import { centralHalfWidth, normalProbability, probabilityAbove } from './normal';

// Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1.
it.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [1.96, 0.97500210485178],
  [3, 0.99865010196837],
  [9, 1],
  [-9, 0],
])('P(X ≤ %s) = %s', (z, expected) => expect(normalProbability(z)).toBeCloseTo(expected, 12));

it.each([
  [0.8, 1.2815515655446],
  [0.95, 1.959963984540054],
])('the central %s lies within ±%s', (share, expected) => expect(centralHalfWidth(share)).toBeCloseTo(expected, 10));

it('takes a certain value for what it is', () => {
  expect(probabilityAbove(0.5, 1, 0)).toBe(1);
  expect(probabilityAbove(0.5, 0.5, 0)).toBe(0);
  expect(probabilityAbove(0, 1, 1)).toBeCloseTo(0.841344746068543, 12);
});
