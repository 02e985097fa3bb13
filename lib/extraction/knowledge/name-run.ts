import type { Token } from '../text/token';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const notNameWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december the a an in on at of to for from and but or he she it they we i his her their who which that
  this these those when while as if after before with by not no yes is was are were has had will would can could may
  said says told also however meanwhile today yesterday mr mrs ms dr`);
const particles = words(`
  al el bin bint ibn ben von van der den de del della di da dos du la le abu ul ur ten ter y e af av`);

/** Begins with a capital letter: quick, for the many words that don't. */
export function beginsUpper(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return (code >= 65 && code <= 90) || (code > 127 && capitalised.test(token?.text ?? ''));
}

const capitalised = /^\p{Lu}/u;
const initial = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** A word that can be part of a person's name. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  beginsUpper(token) &&
  !notNameWords.has(token.lower) &&
  /^[\p{L}'’.]+$/u.test(token.text) &&
  (!token.text.endsWith('.') || initial.test(token.text) || token.lower === 'jr.' || token.lower === 'st.');

const touch = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && one.end === other?.start;

/**
 * How many tokens, from one that is no name word itself, belong to the name before the next name word: "de", "-", "al
 * -". Zero for none.
 */
function jointAt(tokens: readonly Token[], at: number): number {
  const here = tokens[at];
  if (here === undefined) return 0;
  if (particles.has(here.lower)) return particlesAt(tokens, at);
  return here.text === '-' && isInnerHyphen(tokens, at) ? 1 : 0;
}

/** "de" right before a name word, or "de la" and "al -" before one. */
function particlesAt(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next === undefined) return 0;
  if (isNameWord(next)) return 1;
  const goesOn = particles.has(next.lower) || (next.text === '-' && touch(tokens[at], next));
  return goesOn && isNameWord(tokens[at + 2]) ? 2 : 0;
}

/** Without spaces round it, and a word of letters after it. */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    touch(tokens[at - 1], tokens[at]) &&
    touch(tokens[at], next) &&
    (isNameWord(next) || /^\p{Ll}+$/u.test(next?.text ?? ''))
  );
}

/** The last token of what is joined to a word by hyphens: "al - Sisi". */
export function endOfHyphened(tokens: readonly Token[], first: number): number {
  let last = first;
  while (
    tokens[last + 1]?.text === '-' &&
    touch(tokens[last], tokens[last + 1]) &&
    touch(tokens[last + 1], tokens[last + 2])
  )
    last += 2;
  return last;
}

/** The last token of the person's name that begins at `first`, at most seven words; null where none begins there. */
export function endOfNameRun(tokens: readonly Token[], first: number): number | null {
  const begins = isNameWord(tokens[first]) || (particles.has(tokens[first]?.lower ?? '') && jointAt(tokens, first) > 0);
  if (!begins) return null;
  let last = first;
  while (last - first < 7) {
    const joint = isNameWord(tokens[last + 1]) ? 0 : jointAt(tokens, last + 1);
    if (joint === 0 && !isNameWord(tokens[last + 1])) break;
    last += joint + 1;
  }
  return last;
}

/** The words of a run as they are written. */
export const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  const part = tokens.slice(first, last + 1);
  return part
    .map((token, index) =>
      index > 0 && (part[index - 1]?.end ?? token.start) < token.start ? ` ${token.text}` : token.text,
    )
    .join('');
};
