import { expect, it, test } from 'vitest';
import { issueTerms, termsText } from './issue-terms';

test.each<readonly [readonly string[], string | null]>([
  [[], null],
  [[' peace talks ', 'truce'], null],
  [['Truce', 'truce'], 'A term stands on two lines.'],
  [['x'.repeat(81)], 'Keep each term under 80 characters.'],
  [Array.from({ length: 201 }, (_, at) => `term ${at}`), 'Keep to 200 terms.'],
])('takes %j, or says why not', (terms, message) => {
  expect(issueTerms.safeParse(terms).error?.issues[0]?.message ?? null).toBe(message);
});

it('writes terms so that they compare, whatever their order', () => {
  expect(termsText(['truce', 'peace talks'])).toBe('peace talks; truce');
});
