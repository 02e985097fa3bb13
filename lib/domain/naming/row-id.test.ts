import { expect, it, test } from 'vitest';
import { parseRowId, versionNumber } from './row-id';

test.each([
  ['1', 1],
  ['2147483647', 2_147_483_647],
])('%s is an id', (text, id) => {
  expect(parseRowId(text)).toBe(id);
});

const none = [
  '',
  '0',
  '-1',
  '01',
  '1.5',
  '1e3',
  ' 1',
  '1\u0000',
  '0x10',
  '2147483648',
  '99999999999999999999',
  'NaN',
  'one',
  '٣',
  '1\n',
];
test.each(none)('%j is no id', (text) => {
  expect(parseRowId(text)).toBeNull();
});

it('counts versions from 0', () => {
  expect([versionNumber.safeParse('0').data, versionNumber.safeParse('00').success]).toEqual([0, false]);
});
