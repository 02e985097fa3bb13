import type { Token } from '../text/token';

const notNameWords = new Set(`monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  the a an in on at of to for from and but or he she it they we i his her their who which that this these those when while as if after before with by not no
  yes is was are were has had will would can could may said says told also however meanwhile today yesterday mr mrs ms dr`.split(/\s+/));
const particles = new Set(['al', 'el', 'bin', 'bint', 'ibn', 'ben', 'von', 'van', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'abu', 'ul', 'ur', 'ten', 'ter', 'y', 'e', 'af', 'av']);

const capitalised = /^\p{Lu}/u;
const initial = /^\p{Lu}\.(?:\p{Lu}\.)*$/u;

/** A word that can be part of a person's name. */
export const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && capitalised.test(token.text) && !notNameWords.has(token.lower) && /^[\p{L}'’.]+$/u.test(token.text)
  && (!token.text.endsWith('.') || initial.test(token.text) || token.lower === 'jr.' || token.lower === 'st.');

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const here = tokens[at];
  if (here === undefined) return false;
  const next = isNameWord(tokens[at + 1]) || particles.has(tokens[at + 1]?.lower ?? '');
  return next && (particles.has(here.lower) || (here.text === '-' && tokens[at - 1]?.end === here.start && tokens[at + 1]?.start === here.end));
};

/** The last token of the person's name that begins at `first`, at most seven words; null where none begins there. */
export function endOfNameRun(tokens: readonly Token[], first: number): number | null {
  const begins = isNameWord(tokens[first]) || (particles.has(tokens[first]?.lower ?? '') && isJoint(tokens, first));
  if (!begins) return null;
  let last = first;
  while (last - first < 7) {
    if (isNameWord(tokens[last + 1])) last += 1;
    else if (isJoint(tokens, last + 1)) last += 2;
    else break;
  }
  return last;
}

/** The words of a run as they are written. */
export const textOf = (tokens: readonly Token[], first: number, last: number): string => {
  const part = tokens.slice(first, last + 1);
  return part.map((token, index) => (index > 0 && (part[index - 1]?.end ?? token.start) < token.start ? ` ${token.text}` : token.text)).join('');
};
