import { describe, expect, it } from 'vitest';
import { verifySpan, type Passage } from './span';

const passage: Passage = { ordinal: 0, start: 100, end: 116, sha256: 'right', text: 'Wang said 😀 “no”' };

describe('verifySpan', () => {
  it('finds the quote at offsets into the whole article', () => {
    expect(verifySpan(passage, 'right', { start: 100, end: 104 }, 'Wang')).toEqual({ ok: true, value: 'Wang' });
  });
  it('counts UTF-16 units, so that an emoji is two', () => {
    expect(verifySpan(passage, 'right', { start: 113, end: 117 - 1 }, '“no').ok).toBe(true);
  });
  it.each([
    ['span-outside-text', { start: 99, end: 104 }, 'Wang'],
    ['span-outside-text', { start: 100, end: 117 }, 'Wang'],
    ['span-outside-text', { start: 104, end: 104 }, ''],
    ['span-outside-text', { start: 105, end: 104 }, 'Wang'],
    ['span-splits-character', { start: 100, end: 111 }, 'Wang said \uD83D'],
    ['quote-differs', { start: 101, end: 105 }, 'Wang'],
  ])('refuses with %s', (code, span, quote) => {
    expect(verifySpan(passage, 'right', span, quote)).toMatchObject({ ok: false, refusal: { code } });
  });
  it('never searches a text that was altered, or one that had to go', () => {
    expect(verifySpan(passage, 'wrong', { start: 100, end: 104 }, 'Wang')).toMatchObject({
      refusal: { code: 'passage-altered' },
    });
    expect(verifySpan({ ...passage, text: null }, 'right', { start: 100, end: 104 }, 'Wang').ok).toBe(false);
  });
});
