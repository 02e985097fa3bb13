import { describe, expect, it } from 'vitest';
import { estimateWords, lineAt } from './explorer-line';
import { pointedAt } from './pointed-place';

const line = [
  { x: 10, mean: 0, low: -1, high: 1 },
  { x: 20, mean: 1, low: 0, high: 2.4 },
  { x: 40, mean: null, low: null, high: null },
  { x: 40, mean: 2, low: 1, high: 3 },
  { x: 60, mean: 2, low: 1, high: 3 },
];

describe('a line at a place', () => {
  it.each([
    [10, 0],
    [15, 0.5],
    [20, 1],
    [40, 2],
    [50, 2],
  ])('%i %%: %d', (x, mean) => expect(lineAt(line, x)?.mean).toBe(mean));
  it.each([9, 30, 61])('is none at %i %%', (x) => expect(lineAt(line, x)).toBeNull());
  it('is said as it was reckoned, past the end of the scale too', () =>
    expect(estimateWords(lineAt(line, 20) ?? { mean: 0, low: 0, high: 0 })).toBe('+1.0, 80 % interval 0.0 to +2.4'));
});

describe('what is said where someone points', () => {
  const points = [
    { key: 'a', x: 10, y: 30 },
    { key: 'b', x: 11, y: 30 },
    { key: 'c', x: 90, y: 100 },
  ];
  const axis = { segments: [{ from: 18_748, to: 18_848, left: 0, right: 100 }] };
  const at = (x: number, y: number, series = [{ slug: 'china', name: 'China', line }]) => {
    const pointed = pointedAt({ points, series, axis, width: 1000 }, { x, y });
    return pointed?.kind === 'point'
      ? pointed.point.key
      : pointed && [pointed.day, ...pointed.lines.map(({ name, words }) => `${name}: ${words}`)];
  };
  it('is the nearest mark within a finger’s width', () => {
    expect(at(104, 30)).toBe('a');
    expect(at(107, 30)).toBe('b');
    expect(at(110, 50)).toBe('b');
  });
  it('is each line at that day where no mark is near', () =>
    expect(at(150, 100)).toEqual(['16 May 2021', 'China: position +0.5, 80 % interval −0.5 to +1.7']));
  it('is the nearest mark however far where there is no line', () => {
    expect(at(300, 30)).toBe('b');
    expect(at(800, 30, [])).toBe('c');
  });
  it('is nothing on an empty plot', () =>
    expect(pointedAt({ points: [], series: [], axis, width: 0 }, { x: 0, y: 0 })).toBeNull());
});
