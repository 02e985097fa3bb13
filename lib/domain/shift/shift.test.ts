import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { dayNumber } from '../calendar/day-arithmetic';
import { movementsOf } from './movement';
import { shiftsOf } from './shift';

const every = (days: number, values: readonly number[]) =>
  aSeries(values.map((value, i) => ({ day: i * days, value })));
const times = (n: number, value: number): number[] => new Array<number>(n).fill(value);

describe('must be found', () => {
  it.each([1, 7, 30, 90])('ten at −2, then ten at +2, %i days apart', (days) => {
    const shifts = shiftsOf(every(days, [...times(10, -2), ...times(10, 2)]));
    expect(shifts).toHaveLength(1);
    const [shift] = shifts;
    expect(shift).toMatchObject({
      direction: 1,
      before: { statementKey: 'statement-009' },
      after: { statementKey: 'statement-010' },
    });
    const middle = dayZero + 9.5 * days;
    expect(Math.abs(dayNumber(shift?.on ?? '') - middle)).toBeLessThanOrEqual(Math.max(1, days));
  });

  it.each([
    ['from +2 to 0, without a turn of sign', every(5, [...times(20, 2), ...times(20, 0)]), -1],
    ['two against, then two for', every(30, [-1, -1, 1, 1]), 1],
    ['with a neutral one between', every(30, [-1, -1, 0, 1, 1]), 1],
  ])('%s', (_, counted, direction) => {
    expect(shiftsOf(counted).map((shift) => shift.direction)).toEqual([direction]);
  });

  it('there and back are two', () => {
    const shifts = shiftsOf(every(30, [...times(8, -2), ...times(8, 2), ...times(8, -2)]));
    expect(shifts.map(({ direction }) => direction)).toEqual([1, -1]);
  });
});

describe('must not be found', () => {
  it.each([
    ['nothing', []],
    ['one statement', every(1, [2])],
    ['a steady voice', every(30, times(20, 1))],
    ['a single outlier', every(30, [...times(10, -2), 2, ...times(10, -2)])],
    ['a single outlier a week apart', every(7, [...times(10, -2), 2, ...times(10, -2)])],
    ['a single outlier a day apart', every(1, [...times(10, -2), 2, ...times(10, -2)])],
    ['the last statement alone', every(30, [...times(10, -2), 2])],
    ['signs that alternate', every(30, [-1, 1, -1, 1, -1, 1])],
    ['one and two of the same side', every(30, [1, 2, 1, 2, 1, 1, 2, 2])],
    [
      'two of one day on the one side',
      aSeries([
        { day: 0, value: -1 },
        { day: 0, value: -1 },
        { day: 30, value: 1 },
        { day: 60, value: 1 },
      ]),
    ],
  ])('%s', (_, counted) => expect(shiftsOf(counted)).toEqual([]));
});

describe('firsts and steps', () => {
  it('stand apart from shifts', () => {
    const { shifts, first, steps } = movementsOf(every(30, [...times(3, -2), ...times(3, 2), 0]));
    expect(shifts).toHaveLength(1);
    expect(first?.statementKey).toBe('statement-000');
    expect(steps.map(({ before, after }) => [before.statementKey, after.statementKey])).toEqual([
      ['statement-005', 'statement-006'],
    ]);
  });

  it.each([
    ['by one on the same side', [1, 2], 0],
    ['by two', [0, 2], 1],
    ['in sign, to neutral', [1, 0], 1],
    ['in sign, across', [-1, 1], 1],
  ])('a statement that differs %s', (_, values, n) => expect(movementsOf(every(10, values)).steps).toHaveLength(n));

  it('compares with the last statement of an earlier day', () => {
    const counted = aSeries([
      { day: 0, value: 1 },
      { day: 10, value: 1 },
      { day: 10, value: -1 },
    ]);
    expect(movementsOf(counted).steps.map(({ before, after }) => [before.statementKey, after.statementKey])).toEqual([
      ['statement-000', 'statement-002'],
    ]);
  });

  it('compares with none whose period is not over', () => {
    const counted = aSeries([
      { day: 0, value: 1 },
      { day: 5, value: -1, precision: 'month' },
      { day: 20, value: 1 },
      { day: 60, value: 1 },
    ]);
    expect(movementsOf(counted).steps.map(({ before, after }) => [before.statementKey, after.statementKey])).toEqual([
      ['statement-000', 'statement-001'],
    ]);
  });

  it('finds nothing in nothing', () => expect(movementsOf([])).toEqual({ shifts: [], first: null, steps: [] }));
});
