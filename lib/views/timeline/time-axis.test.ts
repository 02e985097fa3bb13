import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { narrowAxis, placeOf, toTimeAxis, type DayWithPrecision } from './time-axis';

const on = (saidOn: string, precision: DayWithPrecision['precision'] = 'day'): DayWithPrecision => ({
  saidOn,
  precision,
});
const summer = [on('2021-05-16'), on('2021-07-28')];
const early = on('2020-02-01', 'month');

describe('the axis', () => {
  test('covers whole months and marks where the collection ends', () => {
    const axis = toTimeAxis(summer, '2021-07-28');
    expect(axis.segments).toEqual([
      { from: dayNumber('2021-05-01'), to: dayNumber('2021-08-01'), left: 0, right: 100 },
    ]);
    expect(axis.ticks).toEqual([
      { x: 0, text: 'May', year: '2021', anchor: 'start' },
      { x: 33.7, text: 'Jun', year: null, anchor: 'middle' },
      { x: 66.3, text: 'Jul', year: null, anchor: 'middle' },
    ]);
    expect(axis.end).toEqual({ x: 95.65, day: '2021-07-28' });
    expect(axis.breaks).toEqual([]);
  });

  test('is broken, and says so, where nothing was found for a long part of it', () => {
    const axis = toTimeAxis([early, ...summer], '2021-07-28');
    expect(axis.segments.map(({ from }) => from)).toEqual([dayNumber('2020-02-01'), dayNumber('2021-05-01')]);
    expect(axis.breaks.map(({ words }) => words)).toEqual([
      'March 2020 – April 2021 left out, nothing was found there',
    ]);
    expect(axis.ticks[0]).toMatchObject({ text: 'Feb', year: '2020' });
    expect(axis.segments[1]?.right).toBe(100);
  });

  test('is not broken by half a year without a statement', () => {
    expect(toTimeAxis([on('2021-01-01'), on('2021-06-29')], null).segments).toHaveLength(1);
  });

  test('is not broken by gaps that are a small part of it', () => {
    const years = ['2010', '2011', '2012', '2013', '2014'].flatMap((year) => [
      on(`${year}-03-01`),
      on(`${year}-08-01`),
    ]);
    expect(toTimeAxis(years, null).breaks).toEqual([]);
  });

  test('leaves a short stretch wide enough for its date', () => {
    const axis = toTimeAxis(
      [on('2018-01-01'), on('2020-06-01'), on('2020-11-01'), on('2021-04-01'), on('2021-09-01')],
      null,
    );
    const [first] = axis.segments;
    expect((first?.right ?? 0) - (first?.left ?? 0)).toBeGreaterThan(10);
  });

  test('of nothing is empty', () => {
    expect(toTimeAxis([], '2021-07-28')).toEqual({ segments: [], ticks: [], breaks: [], end: null });
  });

  test('does not mark an end that lies beyond it', () => {
    expect(toTimeAxis(summer, '2021-09-30').end).toBeNull();
  });

  test('has few enough ticks to read, whatever the period', () => {
    const years = toTimeAxis(
      ['2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018'].flatMap((year) => [
        on(`${year}-03-01`),
        on(`${year}-08-20`),
      ]),
      null,
    );
    expect(years.ticks.length).toBeLessThanOrEqual(6);
    expect(years.ticks.map(({ text }) => text)).toContain('2014');
  });
});

describe('a place on the axis', () => {
  const axis = toTimeAxis([early, ...summer], null);

  test.each([
    ['the first day', '2020-02-01', 0],
    ['the day after the last', '2021-08-01', 100],
  ])('%s', (_, day, x) => expect(placeOf(axis, dayNumber(day))).toBe(x));

  test('keeps the order of days and never leaves the plot', () => {
    const places = ['2019-01-01', '2020-02-15', '2020-09-01', '2021-05-16', '2021-05-17', '2030-01-01'].map((day) =>
      placeOf(axis, dayNumber(day)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBe(0);
    expect(places[5]).toBe(100);
  });
});

describe('a picture with nothing in the early stretch', () => {
  test('drops it and keeps the later one', () => {
    const axis = toTimeAxis([early, ...summer], '2021-07-28');
    expect(narrowAxis(axis, summer)).toEqual(toTimeAxis(summer, '2021-07-28'));
    expect(narrowAxis(axis, [early])).toBe(axis);
    expect(narrowAxis(axis, [])).toBe(axis);
  });
});
