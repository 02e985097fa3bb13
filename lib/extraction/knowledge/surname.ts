import { femaleNames, maleNames, openNames } from '../data/given-names';
import { toKey } from './name-index';

/** Lands where the family name comes first: "Zhao Lijian" is Zhao afterwards, "Kim Jong Un" is Kim. */
const familyNameFirst = new Set(['china', 'taiwan', 'north-korea', 'south-korea', 'china-mfa']);

const suffixes = new Set(['jr.', 'jr', 'sr.', 'ii', 'iii', 'iv']);

/**
 * The words a person may be called by later: the last name, with and without its "al-", or the first where that is the
 * family's.
 */
export function surnamesOf(person: string, principal: string | null): readonly string[] {
  const words = toKey(person.toLowerCase())
    .split(' ')
    .filter((word) => !suffixes.has(word));
  const first = words[0] ?? '';
  const western = (maleNames.has(first) || femaleNames.has(first)) && !openNames.has(first);
  const eastern = principal !== null && familyNameFirst.has(principal) && words.length > 1 && !western;
  const surname = (eastern ? first : words.at(-1)) ?? '';
  const bare = surname.replace(/^(?:al|el)-/, '');
  return bare === surname ? [surname] : [surname, bare];
}
