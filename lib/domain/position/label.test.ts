import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { standingAt, type StanceLabel } from './label';

const steady = (value: number, n = 8, every = 10) =>
  aSeries(Array.from({ length: n }, (_, i) => ({ day: i * every, value })));

describe('the label at the day of the last statement', () => {
  it.each<[string, number[], StanceLabel]>([
    ['twos', [2, 2, 2, 2, 2, 2, 2, 2], 'strongly-backs'],
    ['ones', [1, 1, 1, 1, 1, 1, 1, 1], 'backs'],
    ['minus twos', [-2, -2, -2, -2, -2, -2, -2, -2], 'strongly-rejects'],
    ['minus ones', [-1, -1, -1, -1, -1, -1, -1, -1], 'rejects'],
    ['some for, some neutral', [1, 0, 1, 0, 1, 0, 1], 'leans-for'],
    ['some against, some neutral', [-1, 0, -1, 0, -1, 0, -1], 'leans-against'],
    ['zeros', [0, 0, 0, 0], 'takes-no-side'],
    ['for and against', [1, -1, 1, -1], 'unclear'],
  ])('of %s', (_, values, expected) => {
    const counted = aSeries(values.map((value, i) => ({ day: i * 10, value })));
    expect(standingAt(counted, dayZero + (values.length - 1) * 10)).toMatchObject({ kind: 'known', label: expected });
  });
});

it('is no longer known after a year of silence', () => {
  const counted = steady(1);
  expect(standingAt(counted, dayZero + 70 + 365).kind).toBe('known');
  expect(standingAt(counted, dayZero + 70 + 366)).toMatchObject({
    kind: 'no-longer-known',
    last: { statementKey: 'statement-007' },
  });
});

it('rests on one statement when leaving that one out changes the label', () => {
  const leaning = aSeries([0, 0, 0, 0, 2].map((value, i) => ({ day: i * 10, value })));
  expect(standingAt(leaning, dayZero + 40)).toMatchObject({
    kind: 'known',
    label: 'leans-for',
    restsOn: ['statement-004'],
  });
  expect(standingAt(steady(2), dayZero + 70)).toMatchObject({ restsOn: [] });
});
