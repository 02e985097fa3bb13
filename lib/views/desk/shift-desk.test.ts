import { describe, expect, it } from 'vitest';
import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { anActor, anIssue } from '@/lib/testing/observation';
import { aSeries } from '@/lib/testing/series';
import { shiftName, toShiftDesk, verdictValuesOf } from './shift-desk';

const turned = aSeries([-2, -2, 2, 2].map((value, i) => ({ day: i * 30, value })));
const [found] = toShiftDesk(turned, []).parts[0]?.shifts ?? [];
const aVerdict = (on: string): ShiftVerdict => ({
  seq: 9,
  at: '2026-11-22T12:00:00.000Z',
  holder: anActor('china'),
  target: anIssue('peace'),
  on,
  direction: 1,
  verdict: 'dismissed',
  reason: 'One source twice.',
  coder: { slug: 'edda', name: 'Edda', kind: 'person' },
});
const counts = (verdicts: readonly ShiftVerdict[]) =>
  toShiftDesk(turned, verdicts).parts.map(({ shifts }) => shifts.length);

describe('the desk for shifts', () => {
  it('lists what has no verdict apart from what has one', () => {
    expect(counts([])).toEqual([1, 0]);
    expect(counts([aVerdict(found?.on ?? '')])).toEqual([0, 1]);
    expect(toShiftDesk(turned, [aVerdict(found?.on ?? '')]).parts[0]?.none).toBe('Every shift found has a verdict.');
    expect(toShiftDesk([], []).parts[0]?.none).toMatch(/^No shift found/u);
  });

  it('opens the form with the verdict that stands', () => {
    const [judged] = toShiftDesk(turned, [aVerdict(found?.on ?? '')]).parts[1]?.shifts ?? [];
    expect(judged && verdictValuesOf(judged)).toEqual({
      holder: 'china',
      target: 'issue:peace',
      on: found?.on,
      direction: '1',
      verdict: 'dismissed',
      reason: '',
      back: '/admin/shifts',
    });
    expect(found && verdictValuesOf(found).verdict).toBe('');
  });

  it('names verdicts near whose day no shift is found now', () => {
    expect(toShiftDesk(turned, [aVerdict('2019-01-01')]).unmatched).toEqual([
      'China, Issue peace, 1 January 2019: dismissed by Edda, 22 November 2026: One source twice.',
    ]);
    expect(shiftName(aVerdict('2019-01-01'))).toBe('China, Issue peace, 1 January 2019');
  });
});
