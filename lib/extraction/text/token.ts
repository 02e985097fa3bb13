import type { Span } from '../../domain/article/span';
import winkNlp, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/**
 * A word or mark of the text: offsets in UTF-16 code units of the whole text, `pos` as universal part of speech
 * (`VERB`, `PROPN`, `AUX`).
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
}

const nlp = winkNlp(model, ['sbd', 'pos']);

/** The library tells its readers apart by identity, so they are handed on as they are. */
const its: { readonly pos: ItsFunction<string>; readonly span: ItsFunction<number[]> } = nlp.its;

/** The tokens of one paragraph; `ends`: for each of its sentences, how many tokens stand before its end. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly ends: readonly number[];
}

const farLetters = /[\u0100-\u024F\u1E00-\u1EFF]/g;
const withoutMark: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ə: 'e',
};

/**
 * The library cuts words at letters it doesn't know ("Erdo|ğ|an"): they are read as their plain ones, in the same
 * places.
 */
const readable = (paragraph: string): string =>
  paragraph.replace(farLetters, (letter) => withoutMark[letter] ?? letter.normalize('NFKD').charAt(0));

/**
 * The tokens of one paragraph in order, and where its sentences end. `offset` is where the paragraph begins in the
 * whole text.
 */
export function readTokens(paragraph: string, offset: number): Tokens {
  const plain = readable(paragraph);
  const document = nlp.readDoc(plain);
  const words = document.tokens().out();
  const parts = document.tokens().out(its.pos);
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, word] of words.entries()) {
    const start = Math.max(from, plain.indexOf(word, from));
    from = start + word.length;
    const text = plain === paragraph ? word : paragraph.slice(start, from);
    tokens.push({
      start: offset + start,
      end: offset + from,
      text,
      lower: text.toLowerCase(),
      pos: String(parts[index]),
    });
  }
  return { tokens, ends: sentenceSpans(document.sentences().out(its.span)).map(([, last]) => last + 1) };
}

/**
 * The sentences of one paragraph, each as its tokens in order. Quotations of several sentences are cut at their full
 * stops: mask them beforehand where they must stay whole.
 */
export function toSentences(paragraph: string, offset: number): readonly (readonly Token[])[] {
  const { tokens, ends } = readTokens(paragraph, offset);
  return ends.map((end, index) => tokens.slice(ends[index - 1] ?? 0, end));
}

const sentenceSpans = (spans: unknown): readonly (readonly [number, number])[] =>
  spans as readonly (readonly [number, number])[];

/** Where these tokens stand, each once and in order. */
export function spansOf(tokens: readonly Token[], places: readonly number[]): readonly Span[] {
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((at) => (tokens[at] ? [{ start: tokens[at].start, end: tokens[at].end }] : []));
}
