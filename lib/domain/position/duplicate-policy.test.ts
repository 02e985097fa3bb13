import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { middleDay, toReadings } from './duplicate-policy';
import { estimatePosition, estimatesOf } from './position';

describe('readings', () => {
  it('enter at the middle of the period in which they were said', () => {
    const [month] = aSeries([{ day: 5, value: 1, precision: 'month' }]).map((one) => ({
      ...one,
      saidOn: '2021-04-01',
    }));
    expect(month && middleDay(month)).toBe(18_718 + 14.5);
  });

  it('carry more noise when hoped or conditional', () => {
    const readings = toReadings(
      aSeries([
        { day: 0, value: 1 },
        { day: 1, value: 1, modality: 'hoped' },
        { day: 2, value: 1, modality: 'conditional' },
        { day: 3, value: 1, modality: 'committed' },
      ]),
    );
    expect(readings.map(({ deviation }) => Math.round(deviation * 100) / 100)).toEqual([0.7, 1.05, 1.05, 0.7]);
  });

  it('of one day become their mean under "day", with the noise of one', () => {
    const readings = toReadings(
      aSeries([
        { day: 0, value: 2 },
        { day: 0, value: -1 },
        { day: 4, value: 1 },
      ]),
      'day',
    );
    expect(readings.map(({ day, value, deviation }) => [day - dayZero, value, deviation])).toEqual([
      [0, 0.5, 0.7],
      [4, 1, 0.7],
    ]);
  });

  it('weigh as often as they were reported under "report", as if each report were a reading of its own', () => {
    const once = aSeries([
      { day: 0, value: 2, reportCount: 3 },
      { day: 30, value: -1 },
    ]);
    const thrice = aSeries([
      { day: 0, value: 2 },
      { day: 0, value: 2 },
      { day: 0, value: 2 },
      { day: 30, value: -1 },
    ]);
    const means = (position: ReturnType<typeof estimatePosition>) =>
      position ? estimatesOf(position).map(({ mean }) => mean) : [];
    const [weighed, repeated] = [means(estimatePosition(once, [], 'report')), means(estimatePosition(thrice))];
    weighed.forEach((mean, i) => expect(mean).toBeCloseTo(repeated[i] ?? Number.NaN, 10));
  });
});

it('changes nothing when another article carries the same statement, each utterance counting once', () => {
  const before = aSeries([
    { day: 0, value: 2 },
    { day: 30, value: -1 },
  ]);
  const after = before.map((one, i) => (i === 0 ? { ...one, reportCount: 5 } : one));
  expect(estimatePosition(after)?.posterior).toEqual(estimatePosition(before)?.posterior);
});

it('gives the very same posterior whatever order same-day observations come in', () => {
  const observations = aSeries([
    { day: 0, value: 2 },
    { day: 0, value: -1 },
    { day: 0, value: 1, modality: 'hoped' },
    { day: 9, value: 1 },
  ]);
  expect(estimatePosition([...observations].reverse())?.posterior).toEqual(estimatePosition(observations)?.posterior);
});
