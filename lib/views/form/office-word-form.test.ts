import { describe, expect, it } from 'vitest';
import { parseOfficeWord, toBuiltInOffices, toOfficeOptions, toSetWords } from './office-word-form';

const classes = [
  { office: 'prime-minister', words: ['prime minister', 'PM'] },
  { office: 'head', words: [] },
  { office: 'foreign-minister', words: ['foreign minister'] },
];
const set = [
  { word: 'chief envoy', office: 'foreign-minister' },
  { word: 'pm', office: 'none' },
];

describe('words for offices', () => {
  it('may mean any class that has words, or none', () =>
    expect(toOfficeOptions(classes).map(({ name }) => name)).toEqual([
      'foreign minister',
      'prime minister',
      'No office',
    ]));
  it('stand as built in where nobody set them otherwise', () =>
    expect(toBuiltInOffices(classes, set)).toEqual([
      { term: 'foreign minister', is: 'foreign minister' },
      { term: 'prime minister', is: 'prime minister' },
    ]));
  it('stand as set', () =>
    expect(toSetWords(set)).toEqual([
      { term: 'chief envoy', is: 'foreign minister' },
      { term: 'pm', is: 'no office' },
    ]));

  it.each([
    ['  Chief   Envoy ', 'chief envoy'],
    ['U.N. envoy', 'u.n. envoy'],
    ['État-major', 'état-major'],
  ])('%j is read as %j', (word, read) =>
    expect(parseOfficeWord({ word, office: '', reason: 'So it is.' })).toMatchObject({
      success: true,
      data: { word: read },
    }),
  );
  it.each(['', 'x', '<b>', 'a'.repeat(61)])('%j is refused', (word) =>
    expect(parseOfficeWord({ word, office: '', reason: 'So it is.' }).success).toBe(false),
  );
});
