import { expect, it } from 'vitest';
import { leastSquares } from './least-squares';
import { fitLogistic, probabilities } from './logistic';
import { minimise } from './minimise';
import { packRows } from './sparse';

it('finds the lowest point of a bowl', () => {
  const point = minimise(
    (at, gradient) => {
      const [x = 0, y = 0] = at;
      gradient.set([2 * (x - 3), 8 * (y + 1)]);
      return (x - 3) ** 2 + 4 * (y + 1) ** 2;
    },
    2,
    100,
  );
  expect(point[0]).toBeCloseTo(3, 3);
  expect(point[1]).toBeCloseTo(-1, 3);
});

it('draws the line through points on it', () => {
  const [slope = 0, base = 0] = leastSquares(
    [0, 1, 2, 3].map((x) => Float64Array.of(x, 1)),
    [1, 3, 5, 7],
    1e-9,
  );
  expect(slope).toBeCloseTo(2);
  expect(base).toBeCloseTo(1);
});

it('learns which feature speaks for which class, the same twice', () => {
  const rows = packRows([[0], [0], [1], [1], [2], [2]], 3, () => 1);
  const weights = fitLogistic(rows, [0, 0, 1, 1, 2, 2], 0.1);
  const p = new Float64Array(3);
  [0, 2, 4].forEach((row, label) => {
    probabilities(rows, row, weights, p);
    expect(p.indexOf(Math.max(...p))).toBe(label);
  });
  expect(fitLogistic(rows, [0, 0, 1, 1, 2, 2], 0.1)).toEqual(weights);
});
