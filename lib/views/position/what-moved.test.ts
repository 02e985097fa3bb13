import { describe, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { aSeries } from '@/lib/testing/series';
import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { anActor, anIssue } from '@/lib/testing/observation';
import { dismissedWords, noShiftWords, toWhatMoved, verdictWords } from './what-moved';

const turned = aSeries([-2, -2, 2, 2].map((value, i) => ({ day: i * 30, value })));

describe('what moved', () => {
  it('has a shift with the statement before and the one after', () => {
    const { shifts, steps, firsts } = toWhatMoved(turned, defaultCounting);
    expect(shifts).toHaveLength(1);
    expect(shifts[0]).toMatchObject({
      kind: 'shift',
      before: { href: '/statements/statement-001', value: '−2' },
      after: { href: '/statements/statement-002', value: '+2' },
    });
    expect(steps).toEqual([]);
    expect(firsts[0]).toMatchObject({
      words: 'first found in this collection',
      before: null,
      after: { href: '/statements/statement-000' },
    });
  });

  it('is asked since a day', () => {
    expect(toWhatMoved(turned, defaultCounting, '2021-01-01')).toEqual({
      shifts: [],
      steps: [],
      firsts: [],
      dismissed: [],
    });
  });

  it('calls a single statement that differs a step', () => {
    const moved = toWhatMoved(
      aSeries([
        { day: 0, value: 1 },
        { day: 30, value: -1 },
      ]),
      defaultCounting,
    );
    expect(moved.shifts).toEqual([]);
    expect(moved.steps[0]).toMatchObject({
      words: expect.stringMatching(/^one statement differs: [+−]?\d, then [+−]?\d$/u) as string,
      on: '2020-04-26',
    });
    expect(noShiftWords(moved)).toBe(
      'No shift found: that takes two statements before it and two after. ' +
        'One statement differs from the one before it: a step, not a shift.',
    );
  });
});

describe('an editor’s verdict', () => {
  const on = toWhatMoved(turned, defaultCounting).shifts[0]?.on ?? '';
  const aVerdict = (given: Partial<ShiftVerdict>): ShiftVerdict => ({
    seq: 9,
    at: '2026-11-22T12:00:00.000Z',
    holder: anActor('china'),
    target: anIssue('peace'),
    on,
    direction: 1,
    verdict: 'confirmed',
    reason: 'Two briefings.',
    coder: { slug: 'edda', name: 'Edda', kind: 'person' },
    ...given,
  });
  const under = (given: Partial<ShiftVerdict>) => toWhatMoved(turned, defaultCounting, null, [aVerdict(given)]);

  it('stands with the shift it confirms, and makes it newer', () => {
    const { shifts, dismissed } = under({});
    expect(shifts.map((shift) => [verdictWords(shift), shift.changedAt])).toEqual([
      ['confirmed by Edda, 22 November 2026: Two briefings.', '2026-11-22T12:00:00.000Z'],
    ]);
    expect(dismissed).toEqual([]);
  });

  it('takes a dismissed shift from the list, keeps it apart, and does not say that nothing was found', () => {
    const moved = under({ verdict: 'dismissed', reason: 'One source twice.' });
    expect(moved.shifts).toEqual([]);
    expect(moved.steps).toEqual([]);
    expect(moved.dismissed.map(verdictWords)).toEqual(['dismissed by Edda, 22 November 2026: One source twice.']);
    expect(dismissedWords(moved)).toBe('1 dismissed by an editor');
    expect(noShiftWords(moved)).toBe('No shift stands: 1 dismissed by an editor.');
  });

  it.each([{ on: '2020-06-20' }, { on: '2020-03-01', direction: null }] as const)(
    'given when the shift was dated otherwise (%o) still stands with it',
    (given) => {
      expect(under({ verdict: 'dismissed', ...given }).dismissed).toHaveLength(1);
    },
  );

  it('stands with its shift when a statement found since moves its day', () => {
    const more = [
      ...turned,
      ...aSeries([{ day: 45, value: 2 }]).map((one) => ({ ...one, statementKey: 'found-since' })),
    ];
    const { shifts } = toWhatMoved(more, defaultCounting, null, [aVerdict({})]);
    expect(shifts.map((shift) => [shift.on !== on, shift.verdict?.ruling])).toEqual([[true, 'confirmed']]);
  });

  it.each<Partial<ShiftVerdict>>([
    { on: '2019-01-01' },
    { direction: -1 },
    { holder: anActor('taliban') },
    { target: anIssue('other') },
  ])('on %o is not about this shift', (given) => {
    const { shifts, dismissed } = under({ verdict: 'dismissed', ...given });
    expect(shifts.map(verdictWords)).toEqual(['not confirmed by an editor']);
    expect(dismissed).toEqual([]);
  });
});
