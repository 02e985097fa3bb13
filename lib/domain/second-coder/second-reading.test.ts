import { expect, it } from 'vitest';
import { countRefusals } from './second-reading';

it('counts each reason, the most frequent first, then by its name', () => {
  expect(countRefusals(['quote-twice', 'no-stance', 'unknown-actor', 'no-stance', 'quote-twice'])).toEqual([
    { reason: 'no-stance', n: 2 },
    { reason: 'quote-twice', n: 2 },
    { reason: 'unknown-actor', n: 1 },
  ]);
  expect(countRefusals([])).toEqual([]);
});
