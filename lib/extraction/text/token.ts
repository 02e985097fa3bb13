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

/**
 * The sentences of one paragraph, each as its tokens in order. `offset` is where the paragraph begins in the whole text.
 * Quotations of several sentences are cut at their full stops: mask them beforehand where they must stay whole.
 */
export function toSentences(paragraph: string, offset: number): readonly (readonly Token[])[] {
  const document = nlp.readDoc(paragraph);
  const words = document.tokens().out();
  const parts = document.tokens().out(its.pos);
  const sizes = sentenceSizes(document.sentences().out(its.span));
  let from = 0;
  const tokens = words.map((text, index) => {
    const start = Math.max(from, paragraph.indexOf(text, from));
    from = start + text.length;
    return { start: offset + start, end: offset + from, text, lower: text.toLowerCase(), pos: String(parts[index]) };
  });
  return sizes.map(([first, last]) => tokens.slice(first, last + 1));
}

const sentenceSizes = (spans: unknown): readonly (readonly [number, number])[] => spans as readonly (readonly [number, number])[];
