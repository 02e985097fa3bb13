import { describe, expect, it, test } from 'vitest';
import { findWords, findWordsAt, mostPlaces, wordsAt } from './find-words';

const first = '“We won’t wait,” she said.  He said no.\nShe said no.';
const second = 'He said no. 🕊 “Peace”';
const passages = [
  { ordinal: 0, start: 0, end: first.length, sha256: '', text: first },
  { ordinal: 1, start: 100, end: 100 + second.length, sha256: '', text: second },
  { ordinal: 2, start: 200, end: 210, sha256: '', text: null },
];

const found = (typed: string) => findWords(passages, typed).map((span) => wordsAt(passages, span)?.words);

describe('words in the stored text', () => {
  test.each([
    ['nowhere', 'We will wait', []],
    ['nothing typed', ' \n', []],
    ['once', 'She said no.', ['She said no.']],
    ['curly marks by straight ones', '"We won\'t wait," she said', ['“We won’t wait,” she said']],
    ['angle marks by curly ones', '«Peace»', ['“Peace”']],
    ['several spaces by one, and a line break by a space', 'said. He said no. She', ['said.  He said no.\nShe']],
    ['twice, in two passages', ' He said no. ', ['He said no.', 'He said no.']],
    ['signs that patterns are made of, to the letter', 'said.*no', []],
    ['other letters, not', 'she said no', []],
    ['behind a character of two units', '🕊 “Peace”', ['🕊 “Peace”']],
  ])('%s', (_, typed, words) => {
    expect(found(typed)).toEqual(words);
  });

  it('are offsets into the whole article', () => {
    expect(findWords(passages, 'He said no.')).toEqual([
      { start: 28, end: 39 },
      { start: 100, end: 111 },
    ]);
  });

  it('are not counted beyond one more than can be asked about', () => {
    const many = { start: 0, text: 'no '.repeat(100) };
    expect(findWords([many], 'no')).toHaveLength(mostPlaces + 1);
  });

  it('overlap where they do', () => {
    expect(findWords([{ start: 5, text: 'no no no' }], 'no no')).toEqual([
      { start: 5, end: 10 },
      { start: 8, end: 13 },
    ]);
  });
});

describe('words at one place', () => {
  test.each([
    ['there', 100, { start: 100, end: 111 }],
    ['by its other place', 28, { start: 28, end: 39 }],
    ['beside it', 101, null],
    ['outside of what is stored', 60, null],
    ['in a text that was removed', 205, null],
  ])('%s', (_, place, span) => expect(findWordsAt(passages, ' He said no.', place)).toEqual(span));
});

describe('the words at a span', () => {
  it('come with what stands around them, as far as the passage goes', () => {
    expect(wordsAt(passages, { start: 100, end: 102 }, 8)).toEqual({ before: '', words: 'He', after: ' said no' });
  });
  test.each([[{ start: 60, end: 61 }], [{ start: 200, end: 205 }], [{ start: 99, end: 101 }]])(
    'are not there outside what is stored: %o',
    (span) => {
      expect(wordsAt(passages, span)).toBeNull();
    },
  );
});
