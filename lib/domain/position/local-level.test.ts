import fc from 'fast-check';
import { Matrix, inverse } from 'ml-matrix';
import { describe, expect, it } from 'vitest';
import { covariance, covariancesWith, indexOn, smooth, type Reading } from './local-level';
import { positionSettings } from './position-settings';

/** The same model solved whole: Σ of all levels, conditioned on y = Hx + ε. */
function denseSolution(readings: readonly Reading[], days: readonly number[]) {
  const first = readings[0]?.day ?? 0;
  const { drift, driftDays, prior } = positionSettings;
  const between = (one: number, other: number): number =>
    prior ** 2 + ((Math.min(one, other) - first) * drift) / driftDays;
  const levels = new Matrix(days.map((one) => days.map((other) => between(one, other))));
  const cross = new Matrix(days.map((one) => readings.map(({ day }) => between(one, day))));
  const seen = new Matrix(
    readings.map((one, i) =>
      readings.map((other, j) => between(one.day, other.day) + (i === j ? one.deviation ** 2 : 0)),
    ),
  );
  const gain = cross.mmul(inverse(seen));
  const mean = gain.mmul(Matrix.columnVector(readings.map(({ value }) => value)));
  return { mean: mean.to1DArray(), covariance: levels.sub(gain.mmul(cross.transpose())) };
}

const reading = fc.record({
  day: fc.integer({ min: 0, max: 1600 }).map((half) => 18_000 + half / 2),
  value: fc.constantFrom(-2, -1, 0, 1, 2),
  deviation: fc.constantFrom(0.7, 1.05, 0.495),
});
const series = fc.array(reading, { minLength: 1, maxLength: 30 }).map((all) => [...all].sort((a, b) => a.day - b.day));
const asked = fc.array(fc.integer({ min: 18_000, max: 19_200 }), { maxLength: 6 });

describe('the smoother', () => {
  it('agrees with a dense Gaussian solve of the same model in means, variances and covariances', () => {
    fc.assert(
      fc.property(series, asked, (readings, days) => {
        const posterior = smooth(readings, days);
        if (!posterior) throw new Error('No posterior.');
        const dense = denseSolution(readings, posterior.days);
        posterior.days.forEach((day, i) => {
          expect(indexOn(posterior, day)).toBe(i);
          const shared = covariancesWith(posterior, i);
          expect(Math.abs((posterior.means[i] ?? 0) - (dense.mean[i] ?? 0))).toBeLessThan(1e-9);
          posterior.days.forEach((__, j) => {
            const expected = dense.covariance.get(i, j);
            expect(Math.abs(covariance(posterior, i, j) - expected)).toBeLessThan(1e-9);
            expect(Math.abs((shared[j] ?? Number.NaN) - expected)).toBeLessThan(1e-9);
          });
          expect(Math.abs((posterior.variances[i] ?? 0) - dense.covariance.get(i, i))).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 200, seed: 20210728 },
    );
  });

  it('gives the same whatever the order of the readings of one day', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 4 }), (readings, turns) => {
        const [day] = [readings[0]?.day ?? 0];
        const sameDay = readings.map((one) => ({ ...one, day }));
        const turned = [...sameDay.slice(turns), ...sameDay.slice(0, turns)];
        const [one, other] = [smooth(sameDay, [day + 40]), smooth(turned, [day + 40])];
        one?.means.forEach((mean, i) => expect(mean).toBeCloseTo(other?.means[i] ?? Number.NaN, 10));
        one?.variances.forEach((variance, i) => expect(variance).toBeCloseTo(other?.variances[i] ?? Number.NaN, 10));
      }),
      { seed: 7 },
    );
  });

  it(
    'is nowhere surer inside a gap than at the surer of its two ends, ' +
      'and only grows less sure after the last reading',
    () => {
      fc.assert(
        fc.property(series, (readings) => {
          const [first, last] = [readings[0]?.day ?? 0, readings.at(-1)?.day ?? 0];
          const days = Array.from({ length: 60 }, (_, i) => first + ((last + 200 - first) * i) / 59);
          const posterior = smooth(readings, days);
          if (!posterior) throw new Error('No posterior.');
          const varianceOn = (day: number): number => posterior.variances[posterior.days.indexOf(day)] ?? Number.NaN;
          const ends = [...new Set(readings.map(({ day }) => day))];
          for (const day of days) {
            const before = ends.filter((end) => end <= day).at(-1) ?? first;
            const after = ends.find((end) => end >= day);
            const surest = Math.min(
              varianceOn(before),
              after === undefined ? Number.POSITIVE_INFINITY : varianceOn(after),
            );
            expect(varianceOn(day)).toBeGreaterThanOrEqual(surest - 1e-12);
          }
          const afterwards = days.filter((day) => day >= last).map(varianceOn);
          afterwards.forEach((variance, i) =>
            expect(variance).toBeGreaterThanOrEqual(i === 0 ? 0 : (afterwards[i - 1] ?? 0)),
          );
        }),
        { seed: 11 },
      );
    },
  );

  it('weighs one reading against the prior as the formula says', () => {
    // 1.5²/(1.5² + 0.7²) = 2.25/2.74
    const posterior = smooth([{ day: 100, value: 2, deviation: 0.7 }]);
    expect(posterior?.means[0]).toBeCloseTo(2 * (2.25 / 2.74), 12);
    expect(posterior?.variances[0]).toBeCloseTo(2.25 * (1 - 2.25 / 2.74), 12);
  });

  it('answers for no day before the first reading, and not at all without one', () => {
    expect(smooth([{ day: 100, value: 1, deviation: 0.7 }], [40, 120])?.days).toEqual([100, 120]);
    expect(smooth([], [40])).toBeNull();
  });
});
