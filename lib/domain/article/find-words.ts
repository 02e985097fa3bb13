import type { Passage, Span } from './span';

/** Words that stand in more places than this are too few to say which are meant. */
export const mostPlaces = 10;

const doubleMarks = '"“”„‟«»″';
const singleMarks = "'‘’‚‛‹›`´′";

function patternOf(character: string): string {
  if (doubleMarks.includes(character)) return `[${doubleMarks}]`;
  if (singleMarks.includes(character)) return `[${singleMarks}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&');
}

/** Quotation marks of any kind stand for each other, and so does any run of white space. */
const patternOfWords = (typed: string, flags: string): RegExp =>
  new RegExp(
    typed
      .trim()
      .split(/\s+/u)
      .map((word) => Array.from(word, patternOf).join(''))
      .join('\\s+'),
    flags,
  );

/**
 * Where typed words stand in the stored passages, in order, as offsets into the whole article; one place more than
 * `mostPlaces` at most. Straight quotation marks find curly ones and white space finds any; all else must stand there
 * to the letter. The words at a span are the article's own, not those typed.
 */
export function findWords(passages: readonly Pick<Passage, 'start' | 'text'>[], typed: string): Span[] {
  if (typed.trim() === '') return [];
  const pattern = patternOfWords(typed, 'gu');
  const places: Span[] = [];
  for (const { start, text } of passages) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text ?? ''); found && places.length <= mostPlaces; found = pattern.exec(text ?? '')) {
      places.push({ start: start + found.index, end: start + found.index + found[0].length });
      pattern.lastIndex = found.index + ((found[0].codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
    }
  }
  return places;
}

/**
 * The span of typed words where they stand at one place, an offset into the whole article; null where other words do.
 */
export function findWordsAt(passages: readonly Passage[], typed: string, place: number): Span | null {
  const passage = passages.find(({ start, end }) => start <= place && place < end);
  if (!passage?.text || typed.trim() === '') return null;
  const pattern = patternOfWords(typed, 'uy');
  pattern.lastIndex = place - passage.start;
  const [words] = pattern.exec(passage.text) ?? [];
  return words === undefined ? null : { start: place, end: place + words.length };
}

/**
 * The words at a span of the stored passages, `around` characters on each side with them; null where no passage holds
 * it.
 */
export function wordsAt(
  passages: readonly Passage[],
  { start, end }: Span,
  around = 0,
): { readonly before: string; readonly words: string; readonly after: string } | null {
  const passage = passages.find((one) => one.text !== null && one.start <= start && end <= one.end);
  if (!passage?.text) return null;
  const [from, to] = [start - passage.start, end - passage.start];
  return {
    before: passage.text.slice(Math.max(0, from - around), from),
    words: passage.text.slice(from, to),
    after: passage.text.slice(to, to + around),
  };
}
