import { toKey } from './name-index';

/** Lands where the family name comes first: "Zhao Lijian" is Zhao afterwards. */
const familyNameFirst = new Set(['china', 'taiwan', 'north-korea', 'south-korea', 'china-mfa']);

const suffixes = new Set(['jr.', 'jr', 'sr.', 'ii', 'iii', 'iv']);

/** The words a person may be called by later: the last name, with and without its "al-", or the first where that is the family's. */
export function surnamesOf(person: string, principal: string | null): readonly string[] {
  const words = toKey(person.toLowerCase()).split(' ').filter((word) => !suffixes.has(word));
  const eastern = principal !== null && familyNameFirst.has(principal) && words.length === 2;
  const surname = (eastern ? words[0] : words.at(-1)) ?? '';
  const bare = surname.replace(/^(?:al|el)-/, '');
  return bare === surname ? [surname] : [surname, bare];
}
