import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadDots } from './dot-spread';

describe('dots', () => {
  test.each([
    ['none', [], [], 0],
    ['one', [{ x: 10, lane: 0 }], [0], 1],
    [
      'two on the same day',
      [
        { x: 10, lane: 0 },
        { x: 10, lane: 0 },
      ],
      [-0.5, 0.5],
      2,
    ],
    [
      'three on the same day',
      [
        { x: 10, lane: 0 },
        { x: 10, lane: 0 },
        { x: 10, lane: 0 },
      ],
      [-1, 0, 1],
      3,
    ],
    [
      'the same day in two lanes',
      [
        { x: 10, lane: 0 },
        { x: 10, lane: 1 },
      ],
      [0, 0],
      1,
    ],
    [
      'far apart',
      [
        { x: 10, lane: 0 },
        { x: 50, lane: 0 },
      ],
      [0, 0],
      1,
    ],
    [
      'a chain in which the last has room again',
      [
        { x: 10, lane: 0 },
        { x: 13, lane: 0 },
        { x: 16, lane: 0 },
      ],
      [-0.5, 0.5, -0.5],
      2,
    ],
    [
      'given out of order',
      [
        { x: 13, lane: 0 },
        { x: 10, lane: 0 },
      ],
      [0.5, -0.5],
      2,
    ],
  ])('%s', (_, dots, steps, tallest) => expect(spreadDots(dots)).toEqual({ steps, tallest }));

  test('never hide one another', () => {
    const dot = fc.record({ x: fc.double({ min: 0, max: 100, noNaN: true }), lane: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 40 }), (dots) => {
        const { steps } = spreadDots(dots);
        return dots.every((one, i) =>
          dots.every(
            (other, j) =>
              i >= j ||
              one.lane !== other.lane ||
              Math.abs(one.x - other.x) >= 4.2 ||
              Math.abs((steps[i] ?? 0) - (steps[j] ?? 0)) >= 0.5,
          ),
        );
      }),
    );
  });
});
