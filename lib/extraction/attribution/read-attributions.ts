import { toParagraphs } from '../text/paragraphs';
import { findQuotes } from '../text/quotes';
import { readUnits } from '../text/sentences';
import type { Attribution } from './attribution';
import { accordingTo } from './according-to';
import { joinQuotes } from './join-quotes';
import { isTranscript, namedLines } from './named-lines';
import { nounAttributions } from './noun-attributions';
import { verbAttributions } from './verb-attributions';
import { findVerbGroups } from './verb-groups';
import type { ReadParagraph } from './read-paragraph';

/** The paragraphs of an article that somebody may speak in, read into quotations and units. */
export function readParagraphs(text: string): readonly ReadParagraph[] {
  const paragraphs = toParagraphs(text).filter((each) => each.kind !== 'furniture' && each.kind !== 'caption');
  return paragraphs.map((paragraph, index) => {
    const quotes = findQuotes(paragraph.text, paragraph.start, opensWithMark(paragraphs[index + 1]?.text));
    return { paragraph, ...readUnits(paragraph.text, paragraph.start, quotes) };
  });
}

const opensWithMark = (text: string | undefined): boolean => text !== undefined && /^["“«‘']/.test(text);

/** Every act of saying or thinking that a text reports in its own voice; the product shows only a part of them. */
export function readAttributions(text: string): readonly Attribution[] {
  return attributionsIn(readParagraphs(text)).filter((each) => !each.nested);
}

/**
 * The attributions of the paragraphs in the order of their content, those inside another's words included and marked.
 */
export function attributionsIn(paragraphs: readonly ReadParagraph[]): readonly Attribution[] {
  const spoken = isTranscript(paragraphs.map(({ paragraph }) => paragraph));
  const found = paragraphs.map((read, index) => inParagraph(read, index === 0, spoken));
  return joinQuotes(paragraphs, found).sort(
    (a, b) => a.content.start - b.content.start || b.content.end - a.content.end,
  );
}

function inParagraph(read: ReadParagraph, first: boolean, spoken: boolean): readonly Attribution[] {
  const lines = namedLines(read.paragraph, read.quotes, first, spoken);
  const verbs = read.units
    .filter((unit) => !unit.within)
    .flatMap((unit) => {
      const groups = findVerbGroups(unit);
      return markNested(
        preferNouns([...verbAttributions(unit, groups), ...accordingTo(unit, groups)], nounAttributions(unit, groups)),
      );
    });
  if (isSection(lines, verbs, read)) return verbs;
  return [
    ...lines,
    ...verbs.filter(
      (each) =>
        !lines.some(
          (line) =>
            line.content.start <= each.cue.start &&
            each.cue.end <= line.content.end &&
            each.content.end - each.content.start > 0,
        ),
    ),
  ];
}

/**
 * "UKRAINE: The president said “…”": a heading, not a speaker; a reporter's verb hands out the words marked behind it.
 */
const isSection = (
  lines: readonly Attribution[],
  verbs: readonly Attribution[],
  { quotes, paragraph }: ReadParagraph,
): boolean =>
  lines.some((line) => /^\p{Lu}[\p{Lu} ]+$/u.test(paragraph.text.slice(0, line.cue.start - paragraph.start))) &&
  verbs.some(
    (each) =>
      each.kind === 'speech' &&
      !each.nested &&
      each.source !== null &&
      (lines.some((line) => each.source?.start === line.content.start) ||
        quotes.some((quote) => quote.start < each.content.end && each.content.start < quote.end)),
  );

const clause = /^(bare-clause|that-clause|question|according-to|infinitive|object-infinitive|opener-|passive-)/;

/** A cue inside the clause another cue opens is what that speaker reports. */
function markNested(found: readonly Attribution[]): readonly Attribution[] {
  return found.map((each) => ({
    ...each,
    nested: found.some(
      (outer) =>
        outer !== each &&
        clause.test(outer.rules[0] ?? '') &&
        outer.content.start <= each.cue.start &&
        each.cue.end <= outer.content.end,
    ),
  }));
}

/** "repeated warnings that …": where the verb's object is the noun's phrase, the noun has the content. */
function preferNouns(verbs: readonly Attribution[], nouns: readonly Attribution[]): readonly Attribution[] {
  const own = verbs.filter(
    (verb) =>
      !nouns.some(
        (noun) =>
          verb.rules[0] === 'object' &&
          verb.content.start <= noun.cue.start &&
          noun.cue.end <= verb.content.end &&
          /^(light-verb|voiced)$/.test(noun.rules[1] ?? ''),
      ),
  );
  return [...own, ...nouns];
}
