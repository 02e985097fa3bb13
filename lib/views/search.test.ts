import { expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { findStatements, markWords, wordsOf } from './search';

it('takes words apart, each once, short ones left out', () => {
  expect(wordsOf('Hasty  withdrawal, a HASTY one')).toEqual(['hasty', 'withdrawal', 'one']);
  expect(wordsOf('  ?! ')).toEqual([]);
});

it.each([
  ['The “hasty” withdrawal', ['hasty'], [['The “', false], ['hasty', true], ['” withdrawal', false]]],
  ['U.S. troops', ['u.s'], [['U.S', true], ['. troops', false]]],
  ['nothing here', ['absent'], [['nothing here', false]]],
  ['as it is', [], [['as it is', false]]],
])('marks in "%s" the words %o', (text, words, runs) => {
  expect(markWords(text, words).map((run) => [run.text, run.found])).toEqual(runs);
});

it('finds by summary or by a quote, every word in the same text', () => {
  const statement = (summary: string, quote: string) => ({ summary, reports: [{ quote }] }) as unknown as Statement;
  const all = [statement('Wang speaks of peace.', 'a hasty withdrawal'), statement('Blinken warns.', 'a pariah state')];
  expect(findStatements(all, ['hasty', 'withdrawal']).map(({ quote }) => quote)).toEqual(['a hasty withdrawal']);
  expect(findStatements(all, ['blinken']).map(({ quote }) => quote)).toEqual([null]);
  expect(findStatements(all, ['wang', 'hasty'])).toEqual([]);
  expect(findStatements(all, [])).toEqual([]);
});
