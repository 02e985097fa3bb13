import { describe, expect, it } from 'vitest';
import { dayWritten } from './day-written';

describe('the day of a feed’s date', () => {
  it.each([
    ['Wed, 09 Jun 2021 23:30:00 -0400', '2021-06-09'],
    ['9 June 2021 10:00 GMT', '2021-06-09'],
    ['2021-06-09T23:30:00-04:00', '2021-06-09'],
    ['2021-06-09', '2021-06-09'],
    ['', ''],
    ['yesterday', ''],
    ['2021-13-40', ''],
    ['99 Jun 2021', ''],
  ])('%s', (date, day) => expect(dayWritten(date)).toBe(day));
});
