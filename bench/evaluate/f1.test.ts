import { describe, expect, it } from 'vitest';
import { f1, macroF1 } from './f1';
import { measureNewsmtsc } from './newsmtsc';
import { measureUnscon } from './unscon';

describe('F1', () => {
  it('is the harmonic mean of precision and recall', () => {
    expect(f1([1, 1, 0, 0], [1, 0, 1, 0], 1)).toBe(0.5);
    expect(f1([0], [0], 1)).toBe(0);
  });

  it('counts each label alike', () => {
    expect(macroF1([1, 1, 1, 0], [1, 1, 1, 1], [0, 1])).toBeCloseTo((0 + 6 / 7) / 2);
  });
});

it.each([measureNewsmtsc, measureUnscon])('says in one line that its data are missing', (measure) => {
  const { figures, missing } = measure('/nowhere');
  expect(figures).toEqual([]);
  expect(missing).toMatch(/^[^\n]+ is not at \/nowhere/);
});
