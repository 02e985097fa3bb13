import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaOf, krippendorffAlpha, type Alpha } from './krippendorff-alpha';
import type { Metric } from './metric';
import type { ReliabilityUnit } from './reliability-unit';

const _ = null;
const across = (coders: readonly (readonly (number | null)[])[]): ReliabilityUnit[] =>
  (coders[0] ?? []).map((_first, unit) => coders.map((values) => values[unit] ?? null));

/** Three coders and 15 units: the example of Wikipedia's article on the coefficient, after Krippendorff. */
const threeCoders = across([
  [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
  [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
  [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
]);
/** Four observers and 12 units: Krippendorff (2011), section C. */
const fourObservers = across([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);

const measured = (units: readonly ReliabilityUnit[], metric: Metric): Alpha => {
  const result = krippendorffAlpha(units, metric);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const alpha = (units: readonly ReliabilityUnit[], metric: Metric): number => {
  const found = measured(units, metric);
  return found.kind === 'measured' ? found.alpha : Number.NaN;
};

describe('published values', () => {
  it.each([
    ['three coders', threeCoders, 'nominal', 0.6914],
    ['three coders', threeCoders, 'ordinal', 0.8067],
    ['three coders', threeCoders, 'interval', 0.8108],
    ['three coders', threeCoders, 'ratio', 0.8089],
    ['four observers', fourObservers, 'nominal', 0.7434],
    ['four observers', fourObservers, 'ordinal', 0.8154],
    ['four observers', fourObservers, 'interval', 0.8491],
    ['four observers', fourObservers, 'ratio', 0.7974],
  ] as const)('%s, %s %s: %s', (_name, units, metric, value) => expect(alpha(units, metric)).toBeCloseTo(value, 4));

  it('two observers and binary data: 0.095 (Krippendorff 2011, section A)', () => {
    const units = across([
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ]);
    expect(alpha(units, 'nominal')).toBeCloseTo(0.095, 3);
  });
});

describe('where there is no alpha', () => {
  it.each([
    ['nothing', [], 'no-pairs'],
    ['units of one value each', [[1, null], [2]], 'no-pairs'],
    [
      'one value throughout',
      [
        [1, 1],
        [1, 1, null],
      ],
      'no-variation',
    ],
  ] as const)('%s: %s', (_name, units, why) => expect(measured(units, 'interval')).toEqual({ kind: 'undefined', why }));

  it.each([
    ['ratio', 0, 'ratio-value-not-positive'],
    ['ratio', -1, 'ratio-value-not-positive'],
    ['nominal', Number.NaN, 'value-not-finite'],
    ['interval', Number.POSITIVE_INFINITY, 'value-not-finite'],
  ] as const)('%s refuses %s', (metric, value, code) =>
    expect(
      krippendorffAlpha(
        [
          [1, 2],
          [value, 1],
        ],
        metric,
      ),
    ).toEqual({ ok: false, refusal: { code, value } }),
  );
});

const metric = fc.constantFrom<Metric>('nominal', 'ordinal', 'interval', 'ratio');
const someUnits = fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 5 }), { maxLength: 20 });
const same = (one: Alpha, other: Alpha): boolean =>
  one.kind === 'measured' && other.kind === 'measured'
    ? Math.abs(one.alpha - other.alpha) < 1e-9
    : one.kind === other.kind;

describe('properties', () => {
  it('does not depend on the order of units or coders, nor on units of one value', () => {
    fc.assert(
      fc.property(someUnits, metric, (units, by) => {
        const turned = [...units].reverse().map((unit) => [...unit].reverse());
        return same(measured(units, by), measured([...turned, [3], [null, 4]], by));
      }),
    );
  });

  it('is 1 for full agreement on two values or more', () => {
    const agreed = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 4 })), { minLength: 2 })
      .filter((units) => new Set(units.map(([value]) => value)).size > 1);
    fc.assert(
      fc.property(
        agreed,
        metric,
        (units, by) =>
          alpha(
            units.map(([value, coders]) => Array.from({ length: coders }, () => value)),
            by,
          ) === 1,
      ),
    );
  });

  it('is never above 1 and never NaN', () => {
    fc.assert(
      fc.property(someUnits, metric, (units, by) => {
        const found = measured(units, by);
        return found.kind === 'undefined' || found.alpha <= 1;
      }),
    );
  });

  it('by the interval metric does not depend on the scale’s zero or unit, by the nominal one on its names', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const moved = units.map((unit) => unit.map((value) => value && value * 10 - 7));
        const renamed = units.map((unit) => unit.map((value) => value && 100 - value ** 3));
        return (
          same(measured(units, 'interval'), measured(moved, 'interval')) &&
          same(measured(units, 'nominal'), measured(renamed, 'nominal'))
        );
      }),
    );
  });

  it('a weight of n is n equal units', () => {
    const tally = {
      values: [1, 2],
      patterns: [
        [2, 0],
        [0, 2],
        [1, 1],
      ],
      units: [],
    };
    const weighed = alphaOf(tally, [2, 3, 1], 'nominal');
    expect(
      same(
        weighed,
        measured(
          [
            [1, 1],
            [1, 1],
            [2, 2],
            [2, 2],
            [2, 2],
            [1, 2],
          ],
          'nominal',
        ),
      ),
    ).toBe(true);
  });
});
