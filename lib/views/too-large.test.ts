import { expect, it, test } from 'vitest';
import { isTooLarge, largestForm, sizeFault, tooLargePage } from './too-large';

test.each([
  [null, false],
  ['', false],
  ['20', false],
  [String(largestForm), false],
  [String(largestForm + 1), true],
  ['nonsense', false],
])('a request that says it brings %s', (said, refused) => {
  expect(isTooLarge(said)).toBe(refused);
});

it('says what may be sent', () => {
  expect(tooLargePage).toMatch(/more than 32 MB.*10 MB/su);
  expect(sizeFault(12_040_000, 10_000_000)).toBe('This file has 12.0 MB; at most 10 MB are taken.');
  expect(sizeFault(10_000_000, 10_000_000)).toBe('');
});
