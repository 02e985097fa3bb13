import { describe, expect, test } from 'vitest';
import { anIssue, anObservation } from '@/lib/testing/observation';
import type { Observation } from '@/lib/domain/stance/observation';
import { toTimeAxis } from './time-axis';
import { toTimeline, toTimelines } from './timeline';

const peace = anIssue('peace');
const draw = (observations: readonly Observation[]) =>
  toTimeline({ id: 'p', target: peace, observations, axis: toTimeAxis(observations, '2021-07-28') });

const may = anObservation({ statementKey: 'may', saidOn: '2021-05-16', value: -2, summary: 'In May.' });
const july = anObservation({ statementKey: 'july', saidOn: '2021-07-28', value: -1 });

describe('a picture', () => {
  test('has a dot for each statement that counts, linked and named', () => {
    const { dots, claim, count } = draw([july, may]);
    expect(dots.map(({ href, name }) => ({ href, name }))).toEqual([
      { href: '/statements/may', name: 'China, 16 May 2021, −2, Issue peace' },
      { href: '/statements/july', name: 'China, 28 July 2021, −1, Issue peace' },
    ]);
    expect(claim).toBe('2 statements, 16 May – 28 July 2021');
    expect(count.counted).toBe(dots.length);
  });

  test('places dots by day and value, to a hundredth', () => {
    const { dots, lanes } = draw([may, july]);
    expect(dots.map(({ x, y }) => ({ x, y }))).toEqual([
      { x: 16.3, y: 117 },
      { x: 95.65, y: 91 },
    ]);
    expect(lanes.map(({ sign, y }) => `${sign} ${y}`)).toEqual(['+2 13', '+1 39', '0 65', '−1 91', '−2 117']);
  });

  test('leaves out what does not count, says so, and keeps it in the table with the reason', () => {
    const hearsay = anObservation({ statementKey: 'hearsay', holder: 'pakistan', claimedBy: 'china' });
    const standing = anObservation({ statementKey: 'standing', modality: 'standing' });
    const { dots, rows, count } = draw([july, hearsay, standing]);
    expect(dots).toHaveLength(1);
    expect(count).toMatchObject({ counted: 1, hearsay: 1, standing: 1 });
    expect(rows.map(({ counted, note }) => ({ counted, note }))).toEqual([
      { counted: false, note: 'not counted: on China’s word' },
      { counted: true, note: null },
      { counted: false, note: 'not counted: general position, undated' },
    ]);
  });

  test('draws what is not settled at its last value, open, and out of the count', () => {
    const open = anObservation({ statementKey: 'open', value: 2, openSince: '2026-11-22T10:00:00.000Z' });
    const { dots, claim } = draw([may, open]);
    expect(dots.map((dot) => dot.open)).toEqual([false, true]);
    expect(dots[1]?.name).toBe('China, 28 July 2021, +2, Issue peace, not settled since 22 November 2026');
    expect(claim).toBe('1 statement, 16 May 2021, 1 not settled');
  });

  test('draws no dot for what never had a value', () => {
    expect(draw([may, anObservation({ value: null, openSince: '2026-11-22T10:00:00.000Z' })]).dots).toHaveLength(1);
  });

  test('draws a month as a bar with the dot in its middle', () => {
    const { dots } = draw([anObservation({ saidOn: '2021-04-01', precision: 'month' })]);
    expect(dots[0]).toMatchObject({
      name: 'China, April 2021, +1, Issue peace',
      x: 48.33,
      bar: { from: 0, to: 96.67 },
    });
  });

  test('spreads dots of one day and value, and grows its lanes for them', () => {
    const four = ['a', 'b', 'c', 'd'].map((statementKey) => anObservation({ statementKey, value: 0 }));
    const { dots, laneHeight, height } = draw(four);
    expect(new Set(dots.map(({ y }) => y)).size).toBe(4);
    expect(laneHeight).toBe(42);
    expect(height).toBe(210);
    for (const { y } of dots) expect(Math.abs(y - 105)).toBeLessThan(laneHeight / 2);
  });

  test('names whose dots they are, most first', () => {
    const { holders } = draw([may, july, anObservation({ statementKey: 'us', holder: 'united-states' })]);
    expect(holders.map(({ actor, n }) => `${actor.slug} ${n}`)).toEqual(['china 2', 'united-states 1']);
  });

  test('gives the same model whatever the order it is given', () => {
    const observations = [may, july, anObservation({ statementKey: 'x', holder: 'taliban' })];
    expect(draw([...observations].reverse())).toEqual(draw(observations));
  });
});

describe('pictures of several targets', () => {
  test('share an axis and have ids of their own', () => {
    const troops = anObservation({ target: anIssue('troops', 1), saidOn: '2021-05-20' });
    const all = [may, july, troops];
    const pictures = toTimelines(all, toTimeAxis(all, '2021-07-28'), 'on');
    expect(pictures.map(({ id }) => id)).toEqual(['on-issue-peace', 'on-issue-troops']);
    expect(pictures[0]?.axis).toEqual(pictures[1]?.axis);
  });
});
