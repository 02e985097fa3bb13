import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Span } from '../../domain/article/span';
import type { Attribution } from '../attribution/attribution';
import { attributionsIn, readParagraphs } from '../attribution/read-attributions';
import type { ReadParagraph } from '../attribution/read-paragraph';
import { toldInQuotes } from '../attribution/told-in-quotes';
import { findAllMentions } from '../knowledge/find-all-mentions';
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention } from '../knowledge/mention';
import type { Token } from '../text/token';
import { itemAt } from '../text/item-at';

/** A sentence of the reporter's text with all quotations in it, and whom it names. */
export interface Sentence extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** An article read into sentences, mentions and attributions; nothing is decided about speakers yet. */
export interface ReadArticle {
  readonly text: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  /** Who passes on and never speaks: agencies and outlets, by slug. */
  readonly relays: ReadonlySet<string>;
}

export function readArticle(text: string, published: CalendarDay, knowledge: Knowledge): ReadArticle {
  const paragraphs = readParagraphs(text);
  const units = paragraphs.flatMap((read, paragraph) =>
    read.units.filter((unit) => !unit.within && unit.tokens.length > 0).map((unit) => ({ unit, paragraph })),
  );
  const mentions = findAllMentions(
    units.map(({ unit }) => unit.tokens),
    knowledge,
    published,
  );
  const sentences = units.map(({ unit, paragraph }, index) => ({
    index,
    paragraph,
    tokens: unit.tokens,
    mentions: mentions[index] ?? [],
    start: itemAt(unit.tokens, 0).start,
    end: itemAt(unit.tokens, unit.tokens.length - 1).end,
  }));
  return {
    text,
    paragraphs,
    sentences,
    attributions: [...attributionsIn(paragraphs), ...paragraphs.flatMap((read) => toldInQuotes(read, text))],
    relays: relaysOf(knowledge),
  };
}

const relays = new WeakMap<Knowledge, ReadonlySet<string>>();

/** An analyst's own list may name an agency without saying that it is one. */
function relaysOf(knowledge: Knowledge): ReadonlySet<string> {
  const known = relays.get(knowledge);
  if (known) return known;
  const found = new Set(
    [...knowledge.actors.values()]
      .filter((actor) => actor.relay || (actor.kind === 'institution' && /\bnews (agency|service)\b/i.test(actor.name)))
      .map((actor) => actor.slug),
  );
  relays.set(knowledge, found);
  return found;
}

/** The sentence that holds an offset: the last that begins at it or before. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (itemAt(sentences, middle).start <= offset) low = middle;
    else high = middle - 1;
  }
  return itemAt(sentences, low);
}
