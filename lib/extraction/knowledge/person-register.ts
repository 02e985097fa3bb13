import type { Gender, Mention } from './mention';
import { splitName, toKey } from './name-index';

/** A person a document names, with the most that it says of them anywhere. */
export interface Introduced {
  readonly person: string;
  readonly actor: string | null;
  readonly principal: string | null;
  readonly office: string | null;
  readonly former: boolean;
  readonly gender: Gender | null;
}

/** Persons of a document by full name, and by the word that stands for them afterwards. */
export interface PersonRegister {
  readonly byName: ReadonlyMap<string, Introduced>;
  readonly bySurname: ReadonlyMap<string, readonly Introduced[]>;
}

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

const merge = (known: Introduced | undefined, mention: Mention, person: string): Introduced => ({
  person,
  actor: known?.actor ?? mention.actor,
  principal: known?.principal ?? mention.principal,
  office: known?.office ?? mention.office,
  former: known === undefined ? mention.former : known.former && mention.former,
  gender: known?.gender ?? mention.gender,
});

/** Reads a document's mentions of persons by their full names. */
export function registerPersons(mentions: readonly Omit<Mention, 'start' | 'end'>[]): PersonRegister {
  const byName = new Map<string, Introduced>();
  for (const mention of mentions) {
    if (mention.person === null || (mention.actor === null && splitName(mention.person).length < 2)) continue;
    const key = toKey(mention.person.toLowerCase());
    byName.set(key, merge(byName.get(key), mention as Mention, mention.person));
  }
  const bySurname = new Map<string, Introduced[]>();
  for (const introduced of byName.values()) {
    for (const surname of surnamesOf(introduced.person, introduced.principal)) {
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), introduced]);
    }
  }
  return { byName, bySurname };
}

/** Who a surname means in this document: one of the right gender, and a recorded person before others. Null where it may be two. */
export function whoIs(register: PersonRegister, surname: string, gender: Gender | null): Introduced | null {
  const all = register.bySurname.get(toKey(surname.toLowerCase())) ?? [];
  const fitting = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const recorded = fitting.filter(({ actor }) => actor !== null);
  if (fitting.length === 1) return fitting[0] ?? null;
  return recorded.length === 1 ? (recorded[0] ?? null) : null;
}
