import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { aSeries } from '@/lib/testing/series';
import { noShiftWords, toWhatMoved } from './what-moved';

const turned = aSeries([-2, -2, 2, 2].map((value, i) => ({ day: i * 30, value })));

describe('what moved', () => {
  it('has a shift with the statement before and the one after', () => {
    const { shifts, steps, firsts } = toWhatMoved(turned, defaultCounting);
    expect(shifts).toHaveLength(1);
    expect(shifts[0]).toMatchObject({ kind: 'shift', before: { href: '/statements/statement-001', value: '−2' }, after: { href: '/statements/statement-002', value: '+2' } });
    expect(steps).toEqual([]);
    expect(firsts[0]).toMatchObject({ words: 'first found in this collection', before: null, after: { href: '/statements/statement-000' } });
  });

  it('is asked since a day', () => {
    expect(toWhatMoved(turned, defaultCounting, '2021-01-01')).toEqual({ shifts: [], steps: [], firsts: [] });
  });

  it('calls a single statement that differs a step', () => {
    const moved = toWhatMoved(aSeries([{ day: 0, value: 1 }, { day: 30, value: -1 }]), defaultCounting);
    expect(moved.shifts).toEqual([]);
    expect(moved.steps[0]).toMatchObject({ words: 'one statement differs', on: '2020-04-26' });
    expect(noShiftWords(moved)).toBe('No shift found: nobody’s position moved on two statements before and two after. One statement differs from the one before it: a step, not a shift.');
  });
});
