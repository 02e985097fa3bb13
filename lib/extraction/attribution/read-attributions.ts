import { toParagraphs, type Paragraph } from '../text/paragraphs';
import { findQuotes } from '../text/quotes';
import { readUnits, type Reading } from '../text/sentences';
import type { Attribution } from './attribution';
import { accordingTo } from './according-to';
import { joinQuotes } from './join-quotes';
import { verbAttributions } from './verb-attributions';
import { findVerbGroups } from './verb-groups';

/** A paragraph with its quotations and units read. */
export interface ReadParagraph extends Reading {
  readonly paragraph: Paragraph;
}

/** The paragraphs of an article that somebody may speak in, read into quotations and units. */
export function readParagraphs(text: string): readonly ReadParagraph[] {
  const paragraphs = toParagraphs(text).filter((each) => each.kind !== 'furniture');
  return paragraphs.map((paragraph, index) => {
    const quotes = findQuotes(paragraph.text, paragraph.start, opensWithMark(paragraphs[index + 1]?.text));
    return { paragraph, ...readUnits(paragraph.text, paragraph.start, quotes) };
  });
}

const opensWithMark = (text: string | undefined): boolean => text !== undefined && /^["“«‘']/.test(text);

/** Every act of saying or thinking that a text reports, in the order of its content; the product shows only a part of them. */
export function readAttributions(text: string): readonly Attribution[] {
  return attributionsIn(readParagraphs(text));
}

export function attributionsIn(paragraphs: readonly ReadParagraph[]): readonly Attribution[] {
  const found = paragraphs.map((read) =>
    read.units.flatMap((unit) => {
      const groups = findVerbGroups(unit);
      return [...verbAttributions(unit, groups), ...accordingTo(unit, groups)];
    }),
  );
  return joinQuotes(paragraphs, found).sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}
