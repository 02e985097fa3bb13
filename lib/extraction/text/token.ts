import winkNlp, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** A word or mark of the text: offsets in UTF-16 code units of the whole text, `pos` as universal part of speech (`VERB`, `PROPN`, `AUX`). */
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

/** The tokens of one paragraph in order, and where its sentences end. `offset` is where the paragraph begins in the whole text. */
export function readTokens(paragraph: string, offset: number): Tokens {
  const document = nlp.readDoc(paragraph);
  const words = document.tokens().out();
  const parts = document.tokens().out(its.pos);
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, text] of words.entries()) {
    const start = Math.max(from, paragraph.indexOf(text, from));
    from = start + text.length;
    tokens.push({ start: offset + start, end: offset + from, text, lower: text.toLowerCase(), pos: String(parts[index]) });
  }
  return { tokens, ends: sentenceSpans(document.sentences().out(its.span)).map(([, last]) => last + 1) };
}

/**
 * The sentences of one paragraph, each as its tokens in order. Quotations of several sentences are cut at their full stops: mask
 * them beforehand where they must stay whole.
 */
export function toSentences(paragraph: string, offset: number): readonly (readonly Token[])[] {
  const { tokens, ends } = readTokens(paragraph, offset);
  return ends.map((end, index) => tokens.slice(ends[index - 1] ?? 0, end));
}

const sentenceSpans = (spans: unknown): readonly (readonly [number, number])[] => spans as readonly (readonly [number, number])[];
