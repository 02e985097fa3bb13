import type { Gender, Mention } from './mention';
import { splitName, toKey } from './name-index';
import { surnamesOf } from './surname';

/** A person a document names, with the most that it says of them anywhere. */
export interface PersonMention {
  readonly person: string;
  readonly actor: string | null;
  readonly principal: string | null;
  readonly of: string | null;
  readonly office: string | null;
  readonly former: boolean;
  readonly gender: Gender | null;
}

/** Persons of a document by full name, and by the word that stands for them afterwards. */
export interface PersonRegister {
  readonly byName: ReadonlyMap<string, PersonMention>;
  readonly bySurname: ReadonlyMap<string, readonly PersonMention[]>;
}

function merge(known: PersonMention | undefined, mention: Mention, person: string): PersonMention {
  const { actor, principal, of, office, former, gender } = mention;
  if (known === undefined) return { person, actor, principal, of, office, former, gender };
  return {
    person,
    actor: known.actor ?? actor,
    principal: known.principal ?? principal,
    of: known.of ?? of,
    office: known.office ?? office,
    former: known.former && former,
    gender: known.gender ?? gender,
  };
}

/** Reads a document's mentions of persons by their full names. */
export function registerPersons(mentions: readonly Omit<Mention, 'start' | 'end'>[]): PersonRegister {
  const byName = new Map<string, PersonMention>();
  for (const mention of mentions) {
    if (mention.person === null || (mention.actor === null && splitName(mention.person).length < 2)) continue;
    const key = toKey(mention.person.toLowerCase());
    byName.set(key, merge(byName.get(key), mention as Mention, mention.person));
  }
  const bySurname = new Map<string, PersonMention[]>();
  for (const introduced of byName.values()) {
    for (const surname of surnamesOf(introduced.person, introduced.principal)) {
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), introduced]);
    }
  }
  return { byName, bySurname };
}

/**
 * Who a surname means in this document: one of the right gender, and a recorded person before others. Null where it may
 * be two.
 */
export function whoIs(register: PersonRegister, surname: string, gender: Gender | null): PersonMention | null {
  const all = register.bySurname.get(toKey(surname.toLowerCase())) ?? [];
  const fitting = all.filter((one) => gender === null || one.gender === null || one.gender === gender);
  const recorded = fitting.filter(({ actor }) => actor !== null);
  if (fitting.length === 1) return fitting[0] ?? null;
  return recorded.length === 1 ? (recorded[0] ?? null) : null;
}
