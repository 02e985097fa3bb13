import { expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

const first = (seed: number, many: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: many }, random);
};

it('gives the same numbers from the same seed, others from another, and takes a seed modulo 2³²', () => {
  expect(first(7, 5)).toEqual(first(7, 5));
  expect(first(7, 5)).not.toEqual(first(8, 5));
  expect(first(7 + 2 ** 32, 5)).toEqual(first(7, 5));
});

it('gives numbers from 0 up to 1, evenly', () => {
  const numbers = first(20_261_128, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const within = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
    expect(Math.abs(within - 1_000)).toBeLessThan(150);
  }
});
