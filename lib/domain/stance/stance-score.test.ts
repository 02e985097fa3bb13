import { expect, it } from 'vitest';
import { valueInForce } from './stance-score';

it('counts no value while a score is open, though it keeps the last one', () => {
  expect(valueInForce({ state: 'settled', value: 0 })).toBe(0);
  expect(valueInForce({ state: 'open', value: -2 })).toBeNull();
  expect(valueInForce({ state: 'open', value: null })).toBeNull();
});
