import type { Quote } from './quotes';
import { readTokens, type Token } from './token';
import { itemAt } from './item-at';

/** A stretch of text read as one: a sentence, or a sentence inside a quotation. */
export interface Unit {
  readonly tokens: readonly Token[];
  /**
   * For each token the index in `quotes` of the quotation that hides it from this unit, or -1; empty where none is
   * hidden.
   */
  readonly hidden: readonly number[];
  /** Whether any quotation is hidden. */
  readonly hides: boolean;
  /** The quotation this unit stands in; null in the reporter's own text. */
  readonly within: Quote | null;
}

/** The units of one paragraph and its quotations. */
export interface Reading {
  readonly quotes: readonly Quote[];
  readonly units: readonly Unit[];
}

/** A unit longer than this is cut, so that no text costs more than its length. */
const longestUnit = 250;
/** Quotations shorter than this many tokens, marks included, are read as part of the sentence. */
const shortQuote = 6;

/**
 * Cuts a paragraph into sentences, a quotation of several sentences staying whole in the sentence that frames it; each
 * quotation's own sentences follow as units of their own.
 */
export function readUnits(paragraph: string, offset: number, quotes: readonly Quote[]): Reading {
  const { tokens, ends } = readTokens(paragraph, offset);
  const breaks = new Set(ends);
  const spans = quotes.map((quote) => tokenSpan(tokens, quote));
  const units: Unit[] = [];
  const outer = spans.map((_, index) => index).filter((index) => itemAt(quotes, index).depth === 0);
  addUnits(units, { tokens, breaks, from: 0, to: tokens.length, within: null }, hiding(outer, spans, quotes, tokens));
  for (const [index, [from, to]] of spans.entries()) {
    const quote = itemAt(quotes, index);
    if (!hides(tokens, from, to)) continue;
    const inner = quotesInside(quotes, index);
    addUnits(
      units,
      { tokens, breaks, ...withoutMarks(tokens, from, to), within: quote },
      hiding(inner, spans, quotes, tokens),
    );
  }
  return { quotes, units };
}

type TokenSpan = readonly [from: number, to: number];

/** The quotations nested in the one at `index`; they follow it in the list. */
function quotesInside(quotes: readonly Quote[], index: number): readonly number[] {
  const inner: number[] = [];
  for (let at = index + 1; at < quotes.length && itemAt(quotes, at).start < itemAt(quotes, index).end; at++)
    inner.push(at);
  return inner;
}

function withoutMarks(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let [start, end] = [from, to];
  while (start < end && isMark(tokens[start])) start++;
  while (end > start && isMark(tokens[end - 1])) end--;
  return { from: start, to: end };
}

function tokenSpan(tokens: readonly Token[], quote: Quote): TokenSpan {
  const from = firstAt(tokens, quote.start);
  return [from, firstAt(tokens, quote.end)];
}

/** The first token that begins at `offset` or later. */
function firstAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (itemAt(tokens, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Long quotations, and short ones that are whole sentences, hide their words from the sentence around them. */
function hides(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from >= shortQuote || tokens.slice(from, to).some((token) => /^[,.?!…]$/.test(token.text));
}

type Hiding = ReadonlyMap<number, number>;

function hiding(
  indexes: readonly number[],
  spans: readonly TokenSpan[],
  quotes: readonly Quote[],
  tokens: readonly Token[],
): Hiding {
  const hidden = new Map<number, number>();
  for (const index of indexes) {
    const [from, to] = itemAt(spans, index);
    if (!hides(tokens, from, to)) continue;
    for (let at = from; at < to; at++) if (!hidden.has(at)) hidden.set(at, index);
  }
  return hidden;
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly breaks: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
  readonly within: Quote | null;
}

function addUnits(units: Unit[], stretch: Stretch, hidden: Hiding): void {
  const { tokens, from, to } = stretch;
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && at - start < longestUnit && !endsBefore(stretch, hidden, at)) continue;
    if (at < to && at - start >= longestUnit && hidden.has(at) && at - start < 8 * longestUnit) continue;
    const part = tokens.slice(start, at);
    units.push(toUnit(part, start, hidden, stretch.within));
    start = at;
  }
}

/** Closing marks that can stand behind one full stop; a run of more is no prose. */
const mostMarks = 8;

const nothingHidden: readonly number[] = [];

/** `hidden` stays empty where nothing is. */
function toUnit(tokens: readonly Token[], start: number, hidden: Hiding, within: Quote | null): Unit {
  const marks = hidden.size === 0 ? nothingHidden : tokens.map((_, index) => hidden.get(start + index) ?? -1);
  const hides = marks.some((mark) => mark >= 0);
  return { tokens, hidden: hides ? marks : nothingHidden, hides, within };
}

/** The first letter tells most words from marks; it is read first, as every token is asked. */
const beginsWithLetter = (token: Token): boolean =>
  token.text.charCodeAt(0) >= 65 && token.text.charCodeAt(0) < 123 && !token.text.startsWith(']');
const isStop = (token: Token | undefined): boolean =>
  token !== undefined && !beginsWithLetter(token) && /^[.?!…]+$/.test(token.text);
const isMark = (token: Token | undefined): boolean =>
  token !== undefined && !beginsWithLetter(token) && /^["“”'’‘»«)\]]+$/.test(token.text);

/**
 * Whether a sentence ends before token `at`: a full stop, closing marks, and a beginning that no reporting clause
 * makes.
 */
function endsBefore({ tokens, breaks, from }: Stretch, hidden: Hiding, at: number): boolean {
  const last = beforeMarks(tokens, at, from);
  const broken = last === at - 1 && breaks.has(at);
  const stopped = isStop(tokens[last]);
  if (!broken && !stopped) return false;
  const quote = hidden.get(at);
  if ((quote !== undefined && hidden.get(at - 1) === quote) || inBracket(tokens, at, from)) return false;
  if (!stopped) return hidden.get(at - 1) === undefined;
  return broken || opensSentence(tokens, at, last);
}

/** The last token before `at` that is no closing mark, or as far back as such marks are looked for. */
function beforeMarks(tokens: readonly Token[], at: number, from: number): number {
  const farthest = Math.max(from, at - mostMarks);
  let last = at - 1;
  while (last > farthest && isMark(tokens[last])) last--;
  return last;
}

/** Whether a sentence can begin at `at`, behind the stop at `last` and marks: in capitals, and not `Trump asked.`. */
function opensSentence(tokens: readonly Token[], at: number, last: number): boolean {
  const next = itemAt(tokens, at);
  if (last === at - 1 || (isMark(next) && !/["“«'‘]/.test(next.text))) return false;
  return (
    /^[\p{Lu}\p{N}"“«'‘(]/u.test(next.text) &&
    !(/[?!…]/.test(itemAt(tokens, last).text) && isReportingClause(tokens, at))
  );
}

/** "Sen. Graham (R-S.C.)": no sentence ends in brackets opened shortly before. */
function inBracket(tokens: readonly Token[], at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 7); index--) {
    if (/^[)\]]$/.test(itemAt(tokens, index).text)) return false;
    if (/^[([]$/.test(itemAt(tokens, index).text))
      return tokens.slice(at, at + 6).some((token) => /^[)\]]$/.test(token.text));
  }
  return false;
}

/** `“Is it so?” Trump asked.`: a name or pronoun and a verb that ends the clause. */
function isReportingClause(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (index < at + 6 && tokens[index] && /^(PROPN|NOUN|PRON|DET|ADJ)$/.test(itemAt(tokens, index).pos)) index++;
  const verb = tokens[index];
  if (index === at || verb?.pos !== 'VERB') return false;
  return reportingVerbs.has(verb.lower);
}

const reportingVerbs = new Set(
  `
  said says asked asks told wrote writes added adds replied continued tweeted shouted responded joked exclaimed declared
  yelled wondered say posted noted remarked quipped argued insisted warned demanded thundered recalled
  `
    .trim()
    .split(/\s+/),
);
