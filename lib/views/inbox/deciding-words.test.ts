import { expect, it } from 'vitest';
import { decidingWords } from './deciding-words';

const quote = 'We support a political settlement';
const at = (word: string): readonly [number, number] => [
  100 + quote.indexOf(word),
  100 + quote.indexOf(word) + word.length,
];

it.each([
  ['side by side as one', [at('political'), at('settlement')], ['political settlement']],
  ['apart as two, in the order of the quote', [at('settlement'), at('support')], ['support', 'settlement']],
  ['one within another once', [at('political settlement'), at('political')], ['political settlement']],
  ['none', [], []],
] as const)('gives words that stand %s', (_, evidence, words) =>
  expect(decidingWords(quote, 100, evidence)).toEqual(words),
);
