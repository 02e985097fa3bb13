import { expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { markWords, toFoundStatement, wordsOf } from './search';

it.each([
  ['Hasty  withdrawal, a HASTY one', [['hasty'], ['withdrawal'], ['a'], ['one']]],
  ['U.S. Kábul', [['u', 's'], ['kabul']]],
  ['“peace', [['peace']]],
  ['  ?! "" -', []],
  ['', []],
  ['a\u0000b \ud800', [['a', 'b']]],
])('takes the words of %j', (typed, words) => expect(wordsOf(typed)).toEqual(words));

it.each([
  [
    'The “hasty” withdrawal',
    'hasty x',
    [
      ['The “', false],
      ['hasty', true],
      ['” withdrawal', false],
    ],
  ],
  [
    'The withdrawal',
    'withdr',
    [
      ['The ', false],
      ['withdrawal', true],
    ],
  ],
  [
    'The withdrawal',
    'withdr the',
    [
      ['The', true],
      [' withdrawal', false],
    ],
  ],
  [
    'U.S. troops and their s',
    'U.S.',
    [
      ['U.S', true],
      ['. troops and their s', false],
    ],
  ],
  ['Kábul', 'kabul', [['Kábul', true]]],
  [
    'peace, peace',
    'peace',
    [
      ['peace', true],
      [', ', false],
      ['peace', true],
    ],
  ],
  ['nothing here', 'absent', [['nothing here', false]]],
  ['as it is', '', [['as it is', false]]],
  ['', 'word', [['', false]]],
])('marks in "%s" the words of "%s"', (text, typed, runs) => {
  const marked = markWords(text, wordsOf(typed));
  expect(marked.map((run) => [run.text, run.found])).toEqual(runs);
  expect(marked.map((run) => run.text).join('')).toBe(text);
});

it.each([
  ['wang', null],
  ['wang hasty', 'a hasty withdrawal'],
  ['hasty withdr', 'a hasty withdrawal'],
  ['elsewhere', null],
  ['peace a', 'a withdrawal'],
])('shows for %s the quote that holds what the summary lacks', (typed, quote) => {
  const statement = {
    summary: 'Wang speaks of peace.',
    reports: [{ quote: 'a withdrawal' }, { quote: 'a hasty withdrawal' }],
  } as unknown as Statement;
  expect(toFoundStatement(statement, wordsOf(typed)).quote).toBe(quote);
});
