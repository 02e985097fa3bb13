import { expect, it } from 'vitest';
import { stemOf } from './stem';

it.each([
  ['interfere', 'interference'],
  ['interfere', 'interfering'],
  ['withdraw', 'withdrawal'],
  ['negotiate', 'negotiations'],
  ['terrorism', 'terrorist'],
  ['expand', 'expansion'],
  ['mediate', 'mediation'],
  ['talk', 'talks'],
])('%s and %s are one', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

it('leaves short words whole', () => {
  expect(stemOf('media')).toBe('media');
  expect(stemOf('sco')).toBe('sco');
});
