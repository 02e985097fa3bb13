import type { PersonRow } from '../data/person-row';
import type { KnownActor } from './known-actor';
import { splitName, type NameEntry } from './name-index';
import { surnamesOf } from './surname';

const entry = (slug: string, name: string, kind: 'person' | 'surname'): NameEntry => ({
  words: splitName(name),
  kind,
  slug,
  from: null,
  until: null,
  plural: false,
  role: null,
  former: false,
});

/** A person's names: in one word it is a surname, which another person may bear as well. */
export const namesOfPerson = (slug: string, names: readonly string[]): readonly NameEntry[] =>
  names.map((name) => entry(slug, name, splitName(name).length === 1 ? 'surname' : 'person'));

export const personEntries = (row: PersonRow): readonly NameEntry[] =>
  namesOfPerson(row.slug, [row.name, ...row.aliases]);

export const personActor = (row: PersonRow): KnownActor => ({
  slug: row.slug,
  kind: 'person',
  name: row.name,
  partOf: null,
  speaksForWhole: false,
  relay: false,
  office: null,
  gender: row.gender,
  until: null,
  roles: row.roles.map((role) => ({ ...role, former: false })),
});

/** Persons by surname, of all that bear it. */
export function listSurnames(actors: readonly KnownActor[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const { slug, kind, name, roles } of actors) {
    if (kind !== 'person') continue;
    for (const surname of surnamesOf(name, roles[0]?.of ?? null))
      bearers.set(surname, [...(bearers.get(surname) ?? []), slug]);
  }
  return bearers;
}
