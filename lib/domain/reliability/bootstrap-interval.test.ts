import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from './bootstrap-interval';
import type { ReliabilityUnit } from './reliability-unit';
import { seededRandom } from './seeded-random';

const settings = { level: 0.95, iterations: 500, seed: 7 };
const units: ReliabilityUnit[] = [
  [1, 1],
  [1, 1],
  [2, 2],
  [2, 2],
  [1, 2],
  [2, 2],
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 1],
];
const interval = (given: readonly ReliabilityUnit[], altered = {}) => {
  const result = bootstrapInterval(given, 'nominal', { ...settings, ...altered });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const width = (altered: object): number => {
  const found = interval(units, altered);
  return found.kind === 'measured' ? found.high - found.low : 0;
};

it('gives the published numbers of mulberry32', () => {
  const random = seededRandom(0);
  expect([random(), random()].map((share) => Math.round(share * 2 ** 32))).toEqual([1_144_304_738, 1_416_247]);
});

describe('bootstrapInterval', () => {
  it('is the same for the same seed and for units in any order, and another for another seed', () => {
    expect(interval(units)).toEqual(interval([...units].reverse()));
    expect(interval(units, { seed: 8 })).not.toEqual(interval(units));
  });

  it('holds alpha, and is wider at a higher level', () => {
    const found = interval(units);
    expect(found).toMatchObject({ kind: 'measured', undefinedResamples: 0 });
    expect(width({ level: 0.99 })).toBeGreaterThan(width({ level: 0.8 }));
    if (found.kind === 'measured')
      expect([found.low < 0.62, found.high > 0.62, found.high <= 1]).toEqual([true, true, true]);
  });

  it('is 1 to 1 where coders agree throughout', () =>
    expect(
      interval([
        [1, 1],
        [1, 1],
        [2, 2],
        [2, 2],
      ]),
    ).toMatchObject({ kind: 'measured', low: 1, high: 1 }));

  it.each([
    ['nothing to draw', []],
    [
      'one value throughout',
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      'one unit',
      [
        [1, 1],
        [2, null],
      ],
    ],
  ] as const)('is undefined for %s', (_, given) =>
    expect(interval(given)).toEqual({ kind: 'undefined', undefinedResamples: settings.iterations }),
  );

  it('counts draws of one value only, and is undefined where they are most', () => {
    const rare: ReliabilityUnit[] = [
      [1, 1],
      [2, 2],
    ];
    const found = interval(rare);
    expect(found.undefinedResamples).toBeGreaterThan(200);
    expect(found.undefinedResamples).toBeLessThan(300);
    expect(found.kind).toBe(found.undefinedResamples > 250 ? 'undefined' : 'measured');
  });

  it('refuses what alpha refuses', () =>
    expect(bootstrapInterval([[0, 1]], 'ratio', settings)).toEqual({
      ok: false,
      refusal: { code: 'ratio-value-not-positive', value: 0 },
    }));
});
