import { expect, test } from 'vitest';
import { saysTheSame } from './edited-cells';

test.each([
  ['said_on', '28/07/2021', '2021-07-28', true],
  ['said_on', '7/6/2021', '2021-07-06', true],
  ['said_on', '2021-07-29', '2021-07-28', false],
  ['said_on', '', '2021-07-28', false],
  ['value', '2.0', '2', true],
  ['value', '', '2', false],
  ['value', '1', '', false],
  ['start', '120.0', '120', true],
  ['start', '', '120', false],
  ['quote', 'a\r\nb ', 'a\nb', true],
  ['summary', 'A', 'a', false],
] as const)('a cell of %s with %j says the same as %j: %j', (column, cell, written, same) => {
  expect(saysTheSame(column, cell, written)).toBe(same);
});
