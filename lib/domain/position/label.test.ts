import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { standingAt, type StanceLabel } from './label';
import { isMixed } from './mixed';

const steady = (value: number, n = 8, every = 10) =>
  aSeries(Array.from({ length: n }, (_, i) => ({ day: i * every, value })));

describe('the label at the day of the last statement', () => {
  it.each<[string, number[], StanceLabel]>([
    ['twos', [2, 2, 2, 2, 2, 2, 2, 2], 'strongly-backs'],
    ['ones', [1, 1, 1, 1, 1, 1, 1, 1], 'backs'],
    ['minus twos', [-2, -2, -2, -2, -2, -2, -2, -2], 'strongly-rejects'],
    ['minus ones', [-1, -1, -1, -1, -1, -1, -1, -1], 'rejects'],
    ['some for, some neutral', [1, 0, 1, 0, 1, 0, 1], 'leans-for'],
    ['some against, some neutral', [-1, 0, -1, 0, -1, 0, -1], 'leans-against'],
    ['zeros', [0, 0, 0, 0], 'takes-no-side'],
    ['for and against', [1, -1, 1, -1], 'unclear'],
  ])('of %s', (_, values, expected) => {
    const counted = aSeries(values.map((value, i) => ({ day: i * 10, value })));
    expect(standingAt(counted, dayZero + (values.length - 1) * 10)).toMatchObject({ kind: 'known', label: expected });
  });
});

describe('the minimum evidence', () => {
  const three = [
    { day: 0, value: 1 },
    { day: 10, value: 1 },
    { day: 20, value: 1 },
  ];
  const outlet = { slug: 'one-daily', name: 'One Daily', named: true };
  it.each([
    ['three statements, three occasions, 20 days, two outlets', three, []],
    [
      'two statements',
      [
        { day: 0, value: 1 },
        { day: 20, value: 1 },
      ],
      ['statements', 'occasions'],
    ],
    ['one occasion', three.map((one) => ({ ...one, occasionSlug: 'a-meeting' })), ['occasions']],
    [
      'three occasions on three of ten days',
      [
        { day: 0, value: 1 },
        { day: 5, value: 1 },
        { day: 10, value: 1 },
      ],
      ['days'],
    ],
    ['one outlet', three.map((one) => ({ ...one, outlets: [outlet] })), ['outlets']],
    [
      'an unnamed outlet beside one named',
      three.map((one, i) => ({ ...one, outlets: [{ ...outlet, slug: `outlet-${i}`, named: i === 0 }] })),
      ['outlets'],
    ],
    [
      'standing and conditional ones alone',
      three.map((one, i) => ({ ...one, modality: i === 0 ? ('standing' as const) : ('conditional' as const) })),
      ['firmness'],
    ],
    [
      'a month whose end is near the last',
      [
        { day: 5, value: 1, precision: 'month' as const },
        { day: 30, value: 1 },
        { day: 31, value: 1 },
      ],
      ['days'],
    ],
  ])('%s', (_, stated, lacks) => {
    const standing = standingAt(aSeries(stated), dayZero + 40);
    expect(standing.kind === 'too-few' ? standing.lacks : []).toEqual(lacks);
    expect(standing.kind).toBe(lacks.length === 0 ? 'known' : 'too-few');
  });

  it('is asked of what was said by the day, not after it', () => {
    expect(standingAt(aSeries(three), dayZero + 15)).toMatchObject({ kind: 'too-few' });
    expect(standingAt(aSeries(three), dayZero - 1)).toEqual({ kind: 'none' });
  });
});

it('is no longer known after a year of silence', () => {
  const counted = steady(1);
  expect(standingAt(counted, dayZero + 70 + 365).kind).toBe('known');
  expect(standingAt(counted, dayZero + 70 + 366)).toMatchObject({
    kind: 'no-longer-known',
    last: { statementKey: 'statement-007' },
  });
});

it('rests on one statement when leaving that one out changes the label', () => {
  const leaning = aSeries([0, 0, 0, 0, 2].map((value, i) => ({ day: i * 10, value })));
  expect(standingAt(leaning, dayZero + 40)).toMatchObject({
    kind: 'known',
    label: 'leans-for',
    restsOn: ['statement-004'],
  });
  expect(standingAt(steady(2), dayZero + 70)).toMatchObject({ restsOn: [] });
});

describe('mixed', () => {
  const said = (...stated: (readonly [number, number])[]) => aSeries(stated.map(([day, value]) => ({ day, value })));
  it.each([
    ['opposite signs 60 days apart', said([0, 1], [60, -1]), 60, true],
    ['opposite signs 61 days apart', said([0, 1], [61, -1]), 61, false],
    ['60 days later', said([0, 1], [10, -1]), 70, true],
    ['61 days later', said([0, 1], [10, -1]), 71, false],
    ['before the second was said', said([0, 1], [10, -1]), 9, false],
    ['a zero is no sign', said([0, 1], [10, 0]), 10, false],
    ['the same sign', said([0, 1], [10, 2]), 10, false],
  ])('%s', (_, counted, day, expected) => expect(isMixed(counted, dayZero + day)).toBe(expected));
});
