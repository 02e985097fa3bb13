import { expect, it, test } from 'vitest';
import { tallyUnits } from './reliability-unit';

it('counts each pairable unit by the pattern of its values, whoever gave which', () => {
  expect(
    tallyUnits(
      [
        [1, 2],
        [2, 1, null],
        [1, 1, 3],
        [2, null],
        [null, null],
      ],
      'nominal',
    ),
  ).toEqual({
    ok: true,
    value: {
      values: [1, 2, 3],
      patterns: [
        [1, 1, 0],
        [2, 0, 1],
      ],
      units: [0, 0, 1],
    },
  });
});

test.each([
  [[[1, Number.NaN]], 'interval', { code: 'value-not-finite', value: Number.NaN }],
  [[[Number.POSITIVE_INFINITY]], 'nominal', { code: 'value-not-finite', value: Number.POSITIVE_INFINITY }],
  [[[1, 0]], 'ratio', { code: 'ratio-value-not-positive', value: 0 }],
] as const)('refuses %j under the %s metric', (units, metric, refusal) => {
  expect(tallyUnits(units, metric)).toEqual({ ok: false, refusal });
});

it('takes 0 and less where the metric knows no true zero', () => {
  expect(tallyUnits([[0, -2]], 'interval').ok).toBe(true);
});
