import { expect, it, test } from 'vitest';
import { findQuote } from './find-quote';
import type { NamedArticle } from './sheet-known';

const article = (texts: readonly (string | null)[], wholeTextStored = false): NamedArticle => ({
  ...{ slug: 'an-article', title: 'An article', outlet: 'The Example', publishedOn: '2021-07-28' },
  ...{ publication: 'published', wholeTextStored, reports: [] },
  passages: texts.map((text, at) => ({ start: at * 100, text })),
});

test.each([
  ['where it stands alone', ['They met. It backs the talks.'], 'It backs', null, 10],
  ['in a later passage', ['They met.', 'It backs the talks.'], 'the talks', null, 109],
  ['of several places at the one named', ['so so so'], 'so', 3, 3],
  ['alone though another place was named', ['They met.'], 'met', 77, 5],
])('finds a quote %s', (_, texts, quote, start, found) => {
  expect(findQuote(article(texts), quote, start)).toEqual({
    ok: true,
    value: { start: found, end: found + quote.length },
  });
});

test.each([
  [['so so'], 'so', null, { code: 'quote-several', places: [0, 3] }],
  [['so so'], 'so', 1, { code: 'quote-several', places: [0, 3] }],
  [['They met.'], 'They meet.', null, { code: 'quote-not-found', onlyExcerpts: true }],
  [[null, null], 'They met.', null, { code: 'text-gone' }],
])('in %j refuses %s at %s', (texts, quote, start, refusal) => {
  expect(findQuote(article(texts), quote, start)).toEqual({ ok: false, refusal });
});

it('says that the whole text was looked through where it is stored', () => {
  expect(findQuote(article(['They met.'], true), 'They meet.', null)).toMatchObject({
    refusal: { code: 'quote-not-found', onlyExcerpts: false },
  });
});
