import { describe, expect, it } from 'vitest';
import { aSeries, dayZero } from '@/lib/testing/series';
import { lacksOf, saidBy } from './enough-evidence';
import { standingAt } from './label';

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
    expect(lacksOf(aSeries(stated))).toEqual(lacks);
    expect(standing.kind).toBe(lacks.length === 0 ? 'known' : 'too-few');
  });

  it('is asked of what was said by the day, not after it', () => {
    expect(standingAt(aSeries(three), dayZero + 15)).toMatchObject({ kind: 'too-few' });
    expect(standingAt(aSeries(three), dayZero - 1)).toEqual({ kind: 'none' });
  });
});

it('takes a statement of no named occasion for one of its day', () => {
  const three = aSeries([0, 10, 20].map((day) => ({ day, value: 1, occasionSlug: null })));
  expect(lacksOf(three)).toEqual([]);
  expect(lacksOf(three.map((one) => ({ ...one, saidOn: '2021-07-28' })))).toEqual(['occasions', 'days']);
});

it('lacks everything where nothing was said', () => {
  expect(lacksOf([])).toEqual(['statements', 'occasions', 'days', 'outlets', 'firmness']);
});

it('takes a period as said by its middle', () => {
  const said = aSeries([
    { day: 0, value: 1 },
    { day: 10, value: 1, precision: 'month' },
  ]);
  const keys = (day: number) => saidBy(said, dayZero + day).map(({ statementKey }) => statementKey);
  expect(keys(10)).toEqual(['statement-000']);
  expect(keys(60)).toEqual(['statement-000', 'statement-001']);
});
