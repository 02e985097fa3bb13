import { expect, it } from 'vitest';
import { foundWords, noWords, parseSearch, searchHref } from './search-query';

it.each([
  [{ q: ' hasty ' }, { text: 'hasty', filter: {}, page: 1, ignored: [] }],
  [
    { q: 'hasty', outlet: 'voa', page: '2' },
    { text: 'hasty', filter: { outlet: 'voa' }, page: 2, ignored: [] },
  ],
  [
    { q: ['a', 'b'], page: '0' },
    { text: '', filter: {}, page: 1, ignored: ['q=a, b (given more than once)', 'page=0 (no such page)'] },
  ],
  [
    { q: 'x', page: '51' },
    { text: 'x', filter: {}, page: 1, ignored: ['page=51 (no such page)'] },
  ],
  [
    { q: 'x', sort: 'oldest', value: '9' },
    {
      text: 'x',
      filter: {},
      page: 1,
      ignored: ['value=9 (a whole number from -2 to 2)', 'sort=oldest (what is found stands by how well it fits)'],
    },
  ],
])('reads %o', (query, asked) => expect(parseSearch(query, 50)).toEqual(asked));

it('writes what it reads', () => {
  const href = searchHref({ text: 'hasty & swift', filter: { holder: 'china', sort: 'oldest' }, page: 3 });
  expect(href).toBe('/search?q=hasty%20%26%20swift&holder=china&page=3');
  expect(parseSearch(Object.fromEntries(new URL(href, 'http://localhost').searchParams), 50)).toMatchObject({
    text: 'hasty & swift',
    page: 3,
  });
});

it('says how many were found, and what no word is', () => {
  expect(foundWords({ found: 1, isMore: false })).toBe(
    '1 statement with every word in its summary or in a quote, those that fit best first.',
  );
  expect(foundWords({ found: 1000, isMore: true })).toMatch(/^More than 1000 statements .*: the newest 1000\./);
  expect(noWords('', 0)).toMatch(/^Type a name/);
  expect(noWords('?!', 0)).toBe('There is no word in “?!”: type letters or digits.');
  expect(noWords('peace', 1)).toBeNull();
});
