import { expect, it } from 'vitest';
import { aSeries } from '@/lib/testing/series';
import { movementsOf } from './movement';

const keyOf = (one: { readonly statementKey: string } | null): string | null => one?.statementKey ?? null;

it('lists what one statement shows where no shift names it, and the first there is', () => {
  const { shifts, first, steps } = movementsOf(
    aSeries([
      { day: 10, value: -1 },
      { day: 0, value: 1 },
    ]),
  );
  expect(shifts).toEqual([]);
  expect(keyOf(first)).toBe('statement-001');
  expect(steps.map(({ after }) => keyOf(after))).toEqual(['statement-000']);
});

it('leaves out the step that a shift names already', () => {
  const turned = aSeries([2, 2, 2, 2, -2, -2, -2, -2].map((value, at) => ({ day: at * 20, value })));
  const { shifts, steps } = movementsOf(turned);
  expect(shifts.length).toBeGreaterThan(0);
  const named = shifts.map(({ after }) => keyOf(after));
  expect(steps.map(({ after }) => keyOf(after)).filter((key) => named.includes(key))).toEqual([]);
});

it('has nothing to say of nothing', () => {
  expect(movementsOf([])).toEqual({ shifts: [], first: null, steps: [] });
});
