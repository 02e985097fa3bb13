import { describe, expect, test } from 'vitest';
import { dayRange, instantDay, longDay, monthRange, periodOf, shortDay } from './day-words';

describe('a day in words', () => {
  test.each([
    ['2021-07-28', 'day', '28 July 2021'],
    ['2021-04-01', 'month', 'April 2021'],
    ['2021-06-04', 'week', 'week of 4 June 2021'],
    ['2021-05-18', 'as-of', '18 May 2021'],
  ] as const)('%s to the %s is %s', (day, precision, words) => {
    expect(longDay(day, precision)).toBe(words);
  });

  test.each([
    ['2021-07-28', 'day', 2021, '28 Jul'],
    ['2020-02-01', 'month', 2021, 'Feb 2020'],
    ['2021-04-01', 'month', 2021, 'Apr'],
    ['2021-06-04', 'week', 2021, 'week of 4 Jun'],
    ['2020-06-04', 'week', 2021, 'week of 4 Jun 2020'],
    ['2021-07-28', 'day', undefined, '28 Jul 2021'],
  ] as const)('%s (%s) beside %s is %s', (day, precision, year, words) => {
    expect(shortDay(day, precision, year)).toBe(words);
  });

  test('of an instant is read in UTC', () => {
    expect(instantDay('2026-11-22T23:59:59.000Z')).toBe('22 November 2026');
  });
});

describe('a period in words', () => {
  test.each([
    ['2021-05-16', '2021-07-28', '16 May – 28 July 2021'],
    ['2020-12-31', '2021-01-01', '31 December 2020 – 1 January 2021'],
    ['2021-05-16', '2021-05-16', '16 May 2021'],
    ['2021-05-17', '2021-05-18', '17–18 May 2021'],
  ])('%s to %s by days is %s', (from, to, words) => expect(dayRange(from, to)).toBe(words));

  test.each([
    ['2020-02-01', '2021-07-28', 'February 2020 – July 2021'],
    ['2021-05-16', '2021-07-28', 'May – July 2021'],
    ['2021-05-16', '2021-05-18', 'May 2021'],
  ])('%s to %s by months is %s', (from, to, words) => expect(monthRange(from, to)).toBe(words));

  test('is as exact as its least exact date', () => {
    const july = { saidOn: '2021-07-28', precision: 'day' } as const;
    expect(periodOf([july, { saidOn: '2021-05-16', precision: 'day' }])).toBe('16 May – 28 July 2021');
    expect(periodOf([july, { saidOn: '2021-04-01', precision: 'month' }])).toBe('April – July 2021');
    expect(periodOf([{ saidOn: '2021-04-01', precision: 'month' }])).toBe('April 2021');
    expect(periodOf([])).toBeNull();
  });
});
