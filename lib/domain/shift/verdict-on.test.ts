import { describe, expect, it } from 'vitest';
import { shiftJudged, verdictsOn } from './verdict-on';

const up = { on: '2021-06-01', direction: 1 } as const;
const later = { on: '2021-08-15', direction: 1 } as const;
const down = { on: '2021-06-20', direction: -1 } as const;
const shifts = [up, down, later];

describe('which shift a verdict is about', () => {
  it.each([
    ['the day itself', { on: '2021-06-01', direction: 1 }, up],
    ['a day that new evidence has moved', { on: '2021-05-11', direction: 1 }, up],
    ['the nearest of two in its direction', { on: '2021-07-20', direction: 1 }, later],
    ['never one in the other direction, however near', { on: '2021-06-20', direction: 1 }, up],
    ['the last day on which the windows meet', { on: '2021-03-03', direction: 1 }, up],
    ['a day later they do not', { on: '2021-03-02', direction: 1 }, undefined],
    ['without a recorded direction the nearest', { on: '2021-06-18', direction: null }, down],
  ] as const)('%s', (_, verdict, shift) => expect(shiftJudged(shifts, { seq: 1, ...verdict })).toBe(shift));
});

describe('the verdict that counts', () => {
  it('is the newest about the shift, in whatever order they are given and whichever is nearer', () => {
    const [old, fresh] = [
      { ...up, seq: 4 },
      { on: '2021-05-11', direction: 1, seq: 9 },
    ] as const;
    for (const given of [
      [old, fresh],
      [fresh, old],
    ])
      expect([...verdictsOn(shifts, given)]).toEqual([[up, fresh]]);
  });
  it('is none where nothing was judged', () => expect(verdictsOn(shifts, []).size).toBe(0));
});
