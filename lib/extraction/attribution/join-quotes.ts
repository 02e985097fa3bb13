import type { Quote } from '../text/quotes';
import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import type { ReadParagraph } from './read-attributions';

/**
 * Gives quotations without a cue to somebody: one that follows an attributed quotation in its paragraph is joined to it, one
 * that opens a paragraph continues the last speaker's words.
 */
export function joinQuotes(paragraphs: readonly ReadParagraph[], found: readonly (readonly Attribution[])[]): Attribution[] {
  let last: Attribution | null = null;
  const all: Attribution[] = [];
  for (const [index, read] of paragraphs.entries()) {
    const here = [...(found[index] ?? [])];
    for (const unit of read.units) {
      const quote = bareQuote(read.quotes, unit);
      if (!quote || here.some((each) => covers(each, quote))) continue;
      const before = nearestBefore(here, quote);
      const joined = before >= 0 ? here[before] : undefined;
      if (joined) here[before] = { ...joined, content: { start: joined.content.start, end: quote.end }, rules: [...joined.rules, 'joined-quote'] };
      else {
        const after = here.find((each) => each.content.start >= quote.end && each.cue.start >= quote.end);
        const owner: Attribution | null = after && read.quotes.some((each) => each.start === after.content.start) ? after : last;
        if (owner) here.push(continuation(owner, quote));
      }
    }
    all.push(...here);
    last = here.filter((each) => each.kind === 'speech' && each.source).at(-1) ?? last;
  }
  return all;
}

const covers = (each: Attribution, quote: Quote): boolean => each.content.start < quote.end && quote.start < each.content.end && each.content.end - each.content.start >= (quote.end - quote.start) / 2;

/** The outermost quotation that is all a unit of the reporter's text holds. */
function bareQuote(quotes: readonly Quote[], unit: Unit): Quote | null {
  const first = unit.hidden[0] ?? -1;
  if (unit.within || first < 0 || !unit.tokens.every((token, at) => unit.hidden[at] === first || /^[.,?!…]+$/.test(token.text))) return null;
  return quotes[first] ?? null;
}

/** The attribution in this paragraph whose cue stands last before the quotation and which frames a quotation itself. */
const nearestBefore = (here: readonly Attribution[], quote: Quote): number =>
  here.findLastIndex((each) => each.cue.end <= quote.start && each.content.start < quote.start && each.rules.some((rule) => /quote/.test(rule)));

const continuation = (owner: Attribution, quote: Quote): Attribution => ({
  ...owner,
  content: { start: quote.start, end: quote.end },
  confidence: owner.confidence * 0.8,
  rules: ['continued-quote'],
});
