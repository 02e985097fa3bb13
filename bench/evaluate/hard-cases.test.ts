import { describe, expect, it } from 'vitest';
import { faultsIn, measureHardCases } from './hard-case-figures';
import { hardCases } from './hard-cases';

describe('cases that attribution is known to fail on', () => {
  it.each(hardCases.filter(({ missed }) => missed === undefined))('reads $name', (hardCase) => {
    expect(faultsIn(hardCase)).toEqual([]);
  });

  it('lists those it still fails on, and no others', () => {
    const { misses } = measureHardCases();
    expect(misses).toHaveLength(hardCases.filter(({ missed }) => missed !== undefined).length);
    for (const { name, missed } of hardCases)
      if (missed !== undefined) expect(misses.join('\n')).toContain(`${name}: `);
  });

  it('tells no two cases by one name', () => {
    expect(new Set(hardCases.map(({ name }) => name)).size).toBe(hardCases.length);
  });
});
