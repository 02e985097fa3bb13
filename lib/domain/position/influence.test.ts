import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aSeries } from '@/lib/testing/series';
import { withoutEach } from './influence';
import { estimatePosition, positionAt } from './position';
import type { DuplicatePolicy } from '../stance/counting-rule';

const value = fc.constantFrom(-2, -1, 0, 1, 2);
const said = fc.array(
  fc.record({ day: fc.integer({ min: 0, max: 300 }), value, reportCount: fc.integer({ min: 1, max: 3 }) }),
  { minLength: 2, maxLength: 12 },
);

it.each<DuplicatePolicy>(['utterance', 'day', 'report'])(
  'is what fitting again without the statement gives, counting by %s',
  (policy) => {
    fc.assert(
      fc.property(said, (all) => {
        const observations = aSeries(all);
        const lastDay = 18_500;
        const position = estimatePosition(observations, [lastDay], policy);
        if (!position) throw new Error('No position.');
        // The prior stands at the first observation: without it, it would stand elsewhere, and that is another model.
        const first = position.readings[0]?.day;
        for (const { statementKey, mean, variance } of withoutEach(position, lastDay)) {
          const left = observations.filter((one) => one.statementKey !== statementKey);
          const again = estimatePosition(left, [lastDay], policy);
          if (again?.readings[0]?.day !== first) continue;
          const refitted = again && positionAt(again, lastDay);
          expect(mean).toBeCloseTo(refitted?.mean ?? Number.NaN, 9);
          expect(variance).toBeCloseTo(refitted?.variance ?? Number.NaN, 9);
        }
      }),
      { seed: 3 },
    );
  },
);

it('answers nothing for a day the position was not fitted for', () => {
  const position = estimatePosition(aSeries([{ day: 0, value: 1 }]));
  expect(position && withoutEach(position, 12)).toEqual([]);
});
