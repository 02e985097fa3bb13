import { describe, expect, it } from 'vitest';
import { areaWords, toHitAreas, type Hit } from './hit-areas';

/** On a plot 100 px wide a per cent is a pixel. */
const at = (...xs: readonly number[]): Hit[] => xs.map((x, n) => ({ x, lane: 1, statement: `s${n}` }));
const areas = (hits: readonly Hit[], width = 100) =>
  toHitAreas(hits, width).map(
    ({ statements, from, to, reachesLeft, reachesRight }) =>
      `${reachesLeft ? '<' : ''}${from}–${to}${reachesRight ? '>' : ''}: ${statements.join(' ')}`,
  );

describe('neighbours nearer than 24 px share one area', () => {
  it.each([
    ['one alone', at(10), []],
    ['two a finger apart', at(10, 34), []],
    ['two nearer', at(10, 33.9), ['<10–33.9>: s0 s1']],
    ['a stack on one day', at(10, 10, 10), ['<10–10>: s0 s1 s2']],
    ['each near the next', at(10, 30, 50), ['<10–50>: s0 s1 s2']],
    ['in any order', at(50, 10, 30), ['<10–50>: s1 s2 s0']],
    ['two rows', at(10, 12, 60, 62), ['<10–12>: s0 s1', '<60–62>: s2 s3']],
    ['a long row in parts that meet half way', at(0, 20, 40, 60, 80, 99), ['<0–50: s0 s1 s2', '50–99>: s3 s4 s5']],
    ['a part of one statement, which is its own link', at(0, 20, 40, 60), ['<0–50: s0 s1 s2']],
  ])('%s', (_, hits, expected) => expect(areas(hits)).toEqual(expected));

  it('depends on how wide the plot is', () => {
    expect(areas(at(10, 20), 280)).toEqual([]);
    expect(areas(at(10, 18), 280)).toEqual(['<10–18>: s0 s1']);
  });
  it('holds marks of one lane only, and none that stands for several', () => {
    const [one, two] = at(10, 12);
    expect(toHitAreas([one, { ...two, lane: 2 }] as Hit[], 100)).toEqual([]);
    expect(toHitAreas([one, { ...two, statement: null }] as Hit[], 100)).toEqual([]);
  });
  it('needs two statements: a joint text has a mark for each holder', () =>
    expect(
      areas([
        { x: 10, lane: 1, statement: 'joint' },
        { x: 10, lane: 1, statement: 'joint' },
      ]),
    ).toEqual([]));
  it('every statement of a row stands in one area at most', () => {
    const found = toHitAreas(at(...Array.from({ length: 90 }, (_, n) => n)), 280).flatMap(
      ({ statements }) => statements,
    );
    expect(new Set(found).size).toBe(found.length);
  });
  it('says how many it opens', () =>
    expect(areaWords({ statements: ['a', 'b'] })).toBe('2 statements here: open the list of them'));
});
