import type { Statement } from '@/lib/domain/statement/statement';

/** A run of text, marked where it matches what was searched for. */
export interface FoundRun {
  readonly text: string;
  readonly found: boolean;
}

/** A word as its runs of letters and digits, small and without accents: `U.S.` is `['u', 's']`. */
export type SearchWord = readonly string[];

const runPattern = /[\p{L}\p{N}\p{M}]+/gu;

const plain = (run: string): string =>
  run
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The words of what was typed, each once; none for spaces and signs alone. */
export function wordsOf(typed: string): SearchWord[] {
  const words = typed
    .split(/\s+/u)
    .map((word) => (word.match(runPattern) ?? []).map(plain).filter((run) => run !== ''));
  const distinct = new Map(words.filter((runs) => runs.length > 0).map((runs) => [runs.join(' '), runs]));
  return [...distinct.values()];
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const runsOf = (text: string): Run[] =>
  [...text.matchAll(runPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: plain(match[0]),
  }));

/** Where a word stands, as offsets; of a last word any that begins so. */
function placesOf(runs: readonly Run[], word: SearchWord, isLast: boolean): { start: number; end: number }[] {
  const fits = (part: string, run: string | undefined, isEnd: boolean): boolean =>
    run === part || (isEnd && isLast && run?.startsWith(part) === true);
  return runs.flatMap(({ start }, from) => {
    const last = runs[from + word.length - 1];
    const stands = word.every((part, offset) => fits(part, runs[from + offset]?.text, offset === word.length - 1));
    return last && stands ? [{ start, end: last.end }] : [];
  });
}

const isLast = (words: readonly SearchWord[], index: number): boolean => index === words.length - 1;

/** Cuts a text wherever one of the words stands, as the search finds them; the runs add up to the text. */
export function markWords(text: string, words: readonly SearchWord[]): FoundRun[] {
  const inText = runsOf(text);
  const places = words.flatMap((word, index) => placesOf(inText, word, isLast(words, index)));
  const runs: FoundRun[] = [];
  let at = 0;
  for (const { start, end } of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) runs.push({ text: text.slice(at, from), found: false });
    runs.push({ text: text.slice(from, end), found: true });
    at = end;
  }
  return at < text.length || runs.length === 0 ? [...runs, { text: text.slice(at), found: false }] : runs;
}

export interface FoundStatement {
  readonly statement: Statement;
  /** The wording that matched, when the summary alone does not. */
  readonly quote: string | null;
}

/** Those of the words that a text holds. */
function heldIn(text: string, words: readonly SearchWord[]): readonly SearchWord[] {
  const runs = runsOf(text);
  return words.filter((word, index) => placesOf(runs, word, isLast(words, index)).length > 0);
}

/** A found statement with the quote that holds most of the words its summary lacks; with none when it lacks none. */
export function toFoundStatement(statement: Statement, words: readonly SearchWord[]): FoundStatement {
  const inSummary = heldIn(statement.summary, words);
  const adds = (quote: string): number => heldIn(quote, words).filter((word) => !inSummary.includes(word)).length;
  const quotes = statement.reports.map(({ quote }) => ({ quote, adds: adds(quote) })).sort((a, b) => b.adds - a.adds);
  const [best] = quotes;
  return { statement, quote: best && best.adds > 0 ? best.quote : null };
}
