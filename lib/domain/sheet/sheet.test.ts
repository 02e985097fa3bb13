import { expect, test } from 'vitest';
import { columnLetters } from './sheet';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i goes by %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});
