import { describe, expect, it } from 'vitest';
import { faultOf, longestText, toStoredText } from './stored-text';

describe('a text as stored', () => {
  it.each([
    ['\uFEFFOne\r\ntwo\rthree', 'One\ntwo\nthree'],
    ['a\0b', 'ab'],
    ['half \uD83D of one', 'half \uFFFD of one'],
    ['whole 😀 one', 'whole 😀 one'],
  ])('%j', (raw, stored) => expect(toStoredText(raw)).toBe(stored));

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['x'.repeat(longestText + 1), 'too-long'],
    ['\u0001\u0002\uFFFD'.repeat(20), 'binary'],
    ['A line.\nAnother.', null],
    [`Caf\uFFFD. ${'Words that can be read. '.repeat(50)}`, null],
  ])('is at fault', (text, fault) => expect(faultOf(text)).toBe(fault));
});
