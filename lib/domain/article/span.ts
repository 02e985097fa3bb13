import { refused, accepted, type Result } from '../outcome/result';

/** A run of an article's whole text: UTF-16 code unit offsets, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stored run of an article's text with its offsets into the whole; text is null once it had to go. */
export interface Passage extends Span {
  readonly ordinal: number;
  readonly sha256: string;
  readonly text: string | null;
}

export type SpanRefusal = {
  readonly code: 'span-outside-text' | 'span-splits-character' | 'quote-differs' | 'passage-altered';
  readonly message: string;
};

const isLowSurrogate = (text: string, index: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(index));

/**
 * Checks that `span` (offsets into the whole article) lies in the passage and holds `quote` to the letter.
 * `digest` is the SHA-256 of the passage's text in UTF-8, hexadecimal: compared first, so that an altered text
 * is never searched. Answers the words found.
 */
export function verifySpan(passage: Passage, digest: string, span: Span, quote: string): Result<string, SpanRefusal> {
  const { text } = passage;
  if (text === null || digest !== passage.sha256) {
    return refused({ code: 'passage-altered', message: 'The stored passage no longer matches its SHA-256.' });
  }
  if (span.start >= span.end || span.start < passage.start || span.end > passage.end) {
    return refused({
      code: 'span-outside-text',
      message: `The span ${span.start}–${span.end} does not lie inside its passage ${passage.start}–${passage.end}.`,
    });
  }
  const from = span.start - passage.start;
  const to = span.end - passage.start;
  if (isLowSurrogate(text, from) || isLowSurrogate(text, to)) {
    return refused({ code: 'span-splits-character', message: 'The span begins or ends inside a character.' });
  }
  const found = text.slice(from, to);
  return found === quote
    ? accepted(found)
    : refused({ code: 'quote-differs', message: `The text at ${span.start}–${span.end} is not the quote.` });
}
