import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates';

const read = (text: string): readonly string[] =>
  findDates(text, 0, '2021-05-18').map(({ on, precision }) => `${on} ${precision}`);

describe('findDates, on Tuesday 18 May 2021', () => {
  it.each([
    ['Wang said on Monday that', ['2021-05-17 day']],
    ['Wang said on Tuesday that', ['2021-05-18 day']],
    ['Wang said on Wednesday that', ['2021-05-12 day']],
    ['Wang said Sunday that', ['2021-05-16 day']],
    ['announced last month it was time', ['2021-04-01 month']],
    ['this past March, several states', ['2021-03-01 month']],
    ['opened talks last September', ['2020-09-01 month']],
    ['in February 2020', ['2020-02-01 month']],
    ['in a May 5 statement', ['2021-05-05 day']],
    ['on 16 May', ['2021-05-16 day']],
    ['said yesterday', ['2021-05-17 day']],
    ['the talks last week', ['2021-05-11 week']],
    ['Nov. 24', ['2020-11-24 day']],
    ['on 2021-05-03', ['2021-05-03 day']],
    ['in the past two days', []],
    ['in recent days', []],
    ['by September 11', []],
    ['the 1267 committee of 1999', []],
    ['they may not go', []],
    ['will meet on Friday', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
