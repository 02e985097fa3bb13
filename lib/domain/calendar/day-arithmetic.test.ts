import { expect, it } from 'vitest';
import { dayFromNumber, dayNumber, lastDayOf } from './day-arithmetic';

it('counts days both ways, before 1970 too', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  for (const day of ['1969-12-31', '2020-02-29', '2021-07-28']) expect(dayFromNumber(dayNumber(day))).toBe(day);
});
it.each([
  ['2021-04-01', 'month', '2021-04-30'],
  ['2020-02-01', 'month', '2020-02-29'],
  ['2021-06-04', 'week', '2021-06-10'],
  ['2021-05-18', 'as-of', '2021-05-18'],
  ['2021-05-18', 'day', '2021-05-18'],
] as const)('ends %s to the %s on %s', (day, precision, last) => expect(lastDayOf(day, precision)).toBe(last));
