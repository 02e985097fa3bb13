import { describe, expect, it } from 'vitest';
import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import { aSeries } from '@/lib/testing/series';
import { anIssue } from '@/lib/testing/observation';
import { binMarks } from './mark-bins';
import { drawDots, drawnOf } from './timeline-dots';
import { toTimeAxis } from './time-axis';
import { toTimeline } from './timeline';

const daily = (n: number, every = 1) =>
  drawnOf(aSeries(Array.from({ length: n }, (_, i) => ({ day: i * every, value: 1 }))));

describe('marks for a period', () => {
  it('are not needed up to 300', () => {
    expect(binMarks(daily(300))).toBeNull();
  });

  it('stand for a week, from Monday to Sunday, each statement in one', () => {
    const bins = binMarks(daily(301)) ?? [];
    expect(bins.reduce((sum, { of }) => sum + of.length, 0)).toBe(301);
    // 27 March 2020 was a Friday.
    expect(bins.slice(0, 2).map(({ from, to, of }) => [dayFromNumber(from), dayFromNumber(to), of.length])).toEqual([
      ['2020-03-23', '2020-03-29', 3],
      ['2020-03-30', '2020-04-05', 7],
    ]);
  });

  it.each([
    ['month', 2500, 1, '2020-03-01', '2020-03-31'],
    ['quarter', 400, 30, '2020-01-01', '2020-03-31'],
    ['year', 400, 90, '2020-01-01', '2020-12-31'],
  ])('stand for a %s where shorter ones were too many', (_, n, every, from, to) => {
    const bins = binMarks(daily(n, every)) ?? [];
    expect([dayFromNumber(bins[0]?.from ?? 0), dayFromNumber(bins[0]?.to ?? 0)]).toEqual([from, to]);
    expect(bins.reduce((sum, { of }) => sum + of.length, 0)).toBe(n);
  });

  it('keep values, and what is not settled, apart', () => {
    const mixed = drawnOf(aSeries(Array.from({ length: 301 }, (_, i) => ({ day: 0, value: i % 2 }))));
    expect((binMarks(mixed) ?? []).map(({ first, of }) => [first.value, of.length])).toEqual([
      [0, 151],
      [1, 150],
    ]);
  });
});

describe('a picture of very many', () => {
  const observations = aSeries(Array.from({ length: 1000 }, (_, i) => ({ day: i, value: (i % 3) - 1 })));
  const timeline = toTimeline({
    id: 'p',
    target: anIssue('peace'),
    observations,
    axis: toTimeAxis(observations, null),
  });

  it('draws at most 300 marks whose numbers add up to what it claims', () => {
    expect(timeline.dots.length).toBeLessThanOrEqual(300);
    expect(timeline.dots.reduce((sum, { n }) => sum + n, 0)).toBe(1000);
    expect(timeline.claim).toMatch(/^1000 statements/u);
    expect(timeline.holders.reduce((sum, { n }) => sum + n, 0)).toBe(1000);
  });

  it('opens the list of exactly these', () => {
    const { dots } = drawDots(daily(301), timeline.axis, 20);
    expect(dots[1]).toMatchObject({
      n: 7,
      href: '/statements?holder=china&target=issue:peace&value=1&from=2020-03-30&to=2020-04-05',
      name: 'China, 30 March – 5 April 2020, +1, Issue peace, 7 statements',
    });
  });

  it('lists the newest 300 in its table, and says how many are earlier', () => {
    expect(timeline.rows).toHaveLength(300);
    expect(timeline.earlierRows).toBe(700);
  });
});
