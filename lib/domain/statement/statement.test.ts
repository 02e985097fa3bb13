import { describe, expect, it, test } from 'vitest';
import { holderKeys, holdersOf, isShown } from './statement';

describe('isShown', () => {
  test.each([
    ['published', 'published', true],
    ['published', 'draft', true],
    ['published', 'withdrawn', false],
    ['draft', 'published', false],
    ['withdrawn', 'published', false],
    ['draft', 'draft', false],
  ] as const)('%s then and %s now: %s', (then, now, shown) => {
    expect(isShown(then, now)).toBe(shown);
  });
  it('asks about now alone where no other version is named', () => {
    expect([isShown('published'), isShown('draft'), isShown('withdrawn')]).toEqual([true, false, false]);
  });
});

describe('holders', () => {
  const said = {
    speaker: 'wang-yi',
    principals: [
      { actor: 'china', claimedBy: null },
      { actor: 'taliban', claimedBy: 'china' },
    ],
  };
  it('are the principals of an official statement, each with on whose word', () => {
    expect(holdersOf({ ...said, capacity: 'official' })).toEqual(said.principals);
    expect(holderKeys({ ...said, capacity: 'official' })).toEqual(['actor:china', 'actor:taliban']);
  });
  it('are the speaker of words in its own capacity, and none where an official one names nobody', () => {
    expect(holdersOf({ ...said, capacity: 'own' })).toEqual([{ actor: 'wang-yi', claimedBy: null }]);
    expect(holdersOf({ speaker: 'wang-yi', capacity: 'official', principals: [] })).toEqual([]);
  });
});
