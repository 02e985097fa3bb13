import { expect, test } from 'vitest';
import { ruleWords } from './rule-words';

test.each([
  ['fronted-quote', 'the quotation stands before its speaker (fronted-quote)'],
  ['does', 'by what it does (does)'],
  ['made-up', 'made up'],
])('%s reads: %s', (rule, words) => {
  expect(ruleWords(rule)).toBe(words);
});
