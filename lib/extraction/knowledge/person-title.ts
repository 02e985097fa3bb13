import { femaleNames, maleNames, openNames } from '../data/given-names';
import type { Gender } from './mention';
import { toKey } from './name-index';

/** Titles that stand before a name; the gender they tell, null for none. */
const titles: ReadonlyMap<string, Gender | null> = new Map([
  ['mr.', 'male'],
  ['mr', 'male'],
  ['mrs.', 'female'],
  ['mrs', 'female'],
  ['ms.', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dr.', null],
  ['dr', null],
  ['sir', 'male'],
  ['lord', 'male'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['baroness', 'female'],
  ['sheikh', 'male'],
  ['sheikha', 'female'],
  ['mullah', 'male'],
  ['mawlawi', 'male'],
  ['maulana', 'male'],
  ['ayatollah', 'male'],
  ['prince', 'male'],
  ['princess', 'female'],
  ['rev.', null],
  ['hon.', null],
  ['monsieur', 'male'],
  ['madame', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['pope', 'male'],
  ['sister', 'female'],
  ['father', 'male'],
]);

const isTitleCase = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Whether a word is a title before a name: "Mr.", "Mullah". */
export const isTitle = (text: string): boolean => isTitleCase(text) && titles.has(text.toLowerCase());
export const genderOfTitle = (text: string): Gender | null => titles.get(text.toLowerCase()) ?? null;

/** The gender a first name mostly tells; null where it tells none. */
export function genderOfGivenName(name: string): Gender | null {
  const key = toKey(name.toLowerCase());
  if (openNames.has(key) || maleNames.has(key) === femaleNames.has(key)) return null;
  return maleNames.has(key) ? 'male' : 'female';
}

export function isGivenName(name: string): boolean {
  const key = toKey(name.toLowerCase());
  return maleNames.has(key) || femaleNames.has(key) || openNames.has(key);
}

/** The gender an office's words tell: "spokeswoman", "chairman", "king". */
export function genderOfOffice(lower: string): Gender | null {
  if (/woman$|^queen$|^actress$|^empress$|^mother$|^widow$|^wife$|^daughter$|^princess$|^sister$/.test(lower))
    return 'female';
  return /man$|^king$|^emperor$|^emir$|^sultan$|^father$|^husband$|^son$|^brother$/.test(lower) ? 'male' : null;
}
