import { describe, expect, it } from 'vitest';
import { sharedPart } from '../report/shared-part';
import { splitText } from './text-parts';

describe('a text in parts', () => {
  it.each([
    ['one\ntwo\nthree\n', 9, ['one\ntwo\n', 'three\n']],
    ['A first. A second.', 10, ['A first. ', 'A second.']],
    ['no sentence ends here', 12, ['no sentence ', 'ends here']],
    ['unbroken', 3, ['unb', 'rok', 'en']],
    ['ab😀cd', 3, ['ab', '😀c', 'd']],
    ['short', 100, ['short']],
    [' \n ', 100, []],
  ])('%j, at most %d', (text, longest, parts) => {
    const split = splitText(text, longest);
    expect(split.map((part) => part.text)).toEqual(parts);
    for (const { start, text: part } of split) expect(text.slice(start, start + part.length)).toBe(part);
  });
});

it.each([
  [{ start: 0, end: 10 }, { start: 0, end: 10 }, 1],
  [{ start: 0, end: 10 }, { start: 5, end: 10 }, 0.5],
  [{ start: 0, end: 10 }, { start: 10, end: 20 }, 0],
])('%o and %o share %d', (one, other, shared) => expect(sharedPart(one, other)).toBe(shared));
