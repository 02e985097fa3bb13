import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

it('gives the words without the marks', () => {
  const text = [
    '# Talks go on',
    '',
    '![A photograph](x.png)',
    '',
    '**Wang Yi** said that [the talks](https://example.org/a) would *resume*, and `soon`.',
    '',
    '> “We are _ready_,” he said.',
    '',
    '* * *',
    '',
    '- Nobody else spoke of snake_case_words or 2 * 3 * 4.',
    '',
    '[1]: https://example.org',
  ].join('\n');
  expect(readMarkdown(text)).toEqual({
    text:
      'Talks go on\n\nWang Yi said that the talks would resume, and soon.\n\n“We are ready,” he said.\n\n' +
      'Nobody else spoke of snake_case_words or 2 * 3 * 4.',
  });
});

it('takes title and day from its head', () => {
  expect(readMarkdown('---\r\ntitle: "Talks: go on"\r\ndate: 2021-05-18T09:00\r\n---\r\nWang Yi spoke.')).toEqual({
    text: 'Wang Yi spoke.',
    title: 'Talks: go on',
    publishedOn: '2021-05-18',
    publishedBasis: 'as the file says of itself',
  });
  expect(readMarkdown('---\nno head at all')).toEqual({ text: 'no head at all' });
});
