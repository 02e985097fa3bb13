import { expect, test } from 'vitest';
import { sharedPart } from './shared-part';

const span = (start: number, end: number) => ({ start, end });

test.each([
  [span(0, 10), span(0, 10), 1],
  [span(0, 10), span(5, 15), 1 / 3],
  [span(0, 10), span(2, 7), 0.5],
  [span(0, 10), span(10, 20), 0],
  [span(0, 10), span(30, 40), 0],
])('%o and %o share %d of what they cover', (one, other, part) => {
  expect(sharedPart(one, other)).toBeCloseTo(part, 12);
  expect(sharedPart(other, one)).toBeCloseTo(part, 12);
});
