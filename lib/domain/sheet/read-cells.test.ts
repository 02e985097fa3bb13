import { expect, it, test } from 'vitest';
import { readDays, readList, readPrincipal, readValue } from './read-cells';

test.each([
  ['2021-07-28', ['2021-07-28']],
  ['2021-07-28T10:00:00Z', ['2021-07-28']],
  ['2021/7/8', ['2021-07-08']],
  ['44405', ['2021-07-28']],
  ['44405.5', ['2021-07-28']],
  ['28 July 2021', ['2021-07-28']],
  ['July 28, 2021', ['2021-07-28']],
  ['28. Jul 2021', ['2021-07-28']],
  ['28.07.2021', ['2021-07-28']],
  ['6.7.21', ['2021-07-06']],
  ['28/07/2021', ['2021-07-28']],
  ['07/28/2021', ['2021-07-28']],
  ['6/7/2021', ['2021-07-06', '2021-06-07']],
  ['7/7/2021', ['2021-07-07']],
  ['2021-02-30', []],
  ['soon', []],
  ['', []],
  ['July 2021', []],
  ['12', []],
  ['2021', []],
])('the day %s may be %j', (cell, days) => {
  expect(readDays(cell)).toEqual(days);
});

test.each([
  ['2', 2],
  ['+1', 1],
  ['-2', -2],
  ['−2', -2],
  ['–1', -1],
  ['0', 0],
  ['-0', 0],
  ['1.0', 1],
  ['2,00', 2],
  ['3', null],
  ['1.5', null],
  ['', null],
  ['one', null],
  ['11', null],
])('the value %s is %j', (cell, value) => {
  expect(readValue(cell)).toBe(value);
});

it('parts lists and names principals with who claims them', () => {
  expect(readList('China; the Taliban\nPakistan |')).toEqual(['China', 'the Taliban', 'Pakistan']);
  expect(readPrincipal('taliban (claimed by china)')).toEqual({ actor: 'taliban', claimedBy: 'china' });
  expect(readPrincipal('Taliban (on the word of China)')).toEqual({ actor: 'Taliban', claimedBy: 'China' });
  expect(readPrincipal('nato')).toEqual({ actor: 'nato', claimedBy: null });
});
