import type { Span } from '../../domain/article/span';
import type { Quote } from '../text/quotes';
import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import type { ReadParagraph } from './read-paragraph';
import { itemAt } from '../text/item-at';

/**
 * Gives quotations without a cue to somebody: one that follows an attributed sentence in its paragraph is joined to it,
 * one that opens a paragraph goes on with the last paragraph's quotation or continues its speaker's words.
 */
export function joinQuotes(
  paragraphs: readonly ReadParagraph[],
  found: readonly (readonly Attribution[])[],
): Attribution[] {
  const all: Attribution[] = [];
  let last: Attribution | null = null;
  let running = false;
  for (const [index, read] of paragraphs.entries()) {
    const here = [...(found[index] ?? [])];
    last = giveBareQuotes(read, here, all, last, running);
    // One by one: a paragraph may hold more than fit into one call.
    for (const each of here) all.push(each);
    last = here.filter((each) => each.kind === 'speech' && each.source).at(-1) ?? last;
    running = read.quotes.some((quote) => quote.continues) && last !== null;
  }
  return all;
}

/**
 * Joins the paragraph's quotations to the attributions `here`, or adds one for them. `last` is who spoke before the
 * paragraph, `running` whether that quotation goes on in it; returned is `last`, longer where its quotation went on.
 */
function giveBareQuotes(
  read: ReadParagraph,
  here: Attribution[],
  all: Attribution[],
  last: Attribution | null,
  running: boolean,
): Attribution | null {
  let speaker = last;
  for (const [at, unit] of read.units.entries()) {
    const quote = bareQuote(read.quotes, unit);
    if (!quote || here.some((each) => covers(each, quote))) continue;
    const before = nearestBefore(here, read.units, at, quote);
    if (before >= 0) here[before] = extended(itemAt(here, before), quote);
    else if (running && speaker && at === 0) speaker = extendLast(all, speaker, quote);
    else if (speaker && !isTitle(quote)) here.push(continuation(ownerHere(here, read.quotes, quote) ?? speaker, quote));
  }
  return speaker;
}

const covers = (each: Attribution, quote: Quote): boolean =>
  each.content.start < quote.end &&
  quote.start < each.content.end &&
  each.content.end - each.content.start >= (quote.end - quote.start) / 2;

/** The outermost quotation that is all a unit of the reporter's text holds. */
function bareQuote(quotes: readonly Quote[], unit: Unit): Quote | null {
  const first = unit.hidden[0] ?? -1;
  if (
    unit.within ||
    first < 0 ||
    !unit.tokens.every((token, at) => unit.hidden[at] === first || /^[.,?!…]+$/.test(token.text))
  )
    return null;
  return quotes[first] ?? null;
}

/** The attribution of the sentence just before the quotation. */
function nearestBefore(here: readonly Attribution[], units: readonly Unit[], at: number, quote: Quote): number {
  const previous = units[at - 1];
  const from = previous && !previous.within ? itemAt(previous.tokens, 0).start : quote.start;
  return here.findLastIndex(
    (each) =>
      each.kind === 'speech' &&
      !each.nested &&
      each.source !== null &&
      each.content.end <= quote.start &&
      (each.cue.start >= from || each.content.end >= from),
  );
}

const extended = (each: Attribution, quote: Span): Attribution => ({
  ...each,
  content: { start: each.content.start, end: quote.end },
  rules: [...each.rules, 'joined-quote'],
});

function extendLast(all: Attribution[], last: Attribution, quote: Quote): Attribution {
  const longer = extended(last, quote);
  all[all.indexOf(last)] = longer;
  return longer;
}

/** A section's title or a stage direction in marks is nobody's words. */
const isTitle = (quote: Quote): boolean => quote.end - quote.start < 32;

/** `"A." "B," said Wang`: the attribution that follows in the paragraph, where it frames a quotation. */
function ownerHere(here: readonly Attribution[], quotes: readonly Quote[], quote: Quote): Attribution | null {
  const after = here.find((each) => each.content.start >= quote.end);
  return after && quotes.some((each) => each.start === after.content.start) ? after : null;
}

const continuation = (owner: Attribution, quote: Quote): Attribution => ({
  ...owner,
  content: { start: quote.start, end: quote.end },
  confidence: owner.confidence * 0.8,
  rules: ['continued-quote'],
});
