import { expect, test } from 'vitest';
import { parseTermsEdit, toTermsValues, typedTerms } from './terms-form';

const values = { ...toTermsValues('troop-withdrawal', ['withdrawal', 'pull-out'], 7), reason: 'The press says so.' };

test('a term stands on each line', () => {
  expect(values.terms).toBe('withdrawal\npull-out');
  expect(typedTerms(values)).toBe('pull-out; withdrawal');
  expect(parseTermsEdit({ ...values, terms: ' withdrawal \r\n\r\ndrawdown' })).toEqual({ ok: true, terms: ['withdrawal', 'drawdown'], reason: 'The press says so.' });
});

test.each([
  ['no term', { terms: ' \n' }, 'terms', 'Write at least one term.'],
  ['a term twice', { terms: 'Exit\nexit' }, 'terms', 'A term stands on two lines.'],
  ['a long term', { terms: `exit\n${'x'.repeat(81)}` }, 'terms', 'Line 2: Keep each term under 80 characters.'],
  ['no reason', { reason: ' ' }, 'reason', 'Give the reason in one line.'],
])('says of %s where it is', (_, altered, field, message) => {
  const parsed = parseTermsEdit({ ...values, ...altered });
  expect(parsed.ok ? [] : parsed.issues).toEqual([{ path: [field], message }]);
});
