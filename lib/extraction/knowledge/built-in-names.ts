import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { incumbents } from '../data/incumbents/incumbents';
import { roles as officeClasses } from '../data/roles';
import type { Knowledge } from './knowledge';
import type { KnownRole } from './known-actor';

/** An office with what its days rest on; null where nothing is said. */
interface BuiltInRole extends KnownRole {
  readonly basis: string | null;
}

export interface BuiltInActor {
  /** Names, adjectives, peoples, capitals; each once, with the last day on which it means this actor. */
  readonly names: readonly { readonly name: string; readonly until: CalendarDay | null }[];
  readonly roles: readonly BuiltInRole[];
}

const rowOf = new Map(incumbents.map((row) => [row.slug, row]));

const withBasis = (slug: string, role: KnownRole): BuiltInRole => ({
  ...role,
  basis:
    rowOf.get(slug)?.roles.find(({ of, from, title }) => of === role.of && from === role.from && title === role.title)
      ?.basis ?? null,
});

/** The words that mean each class of office: "top diplomat" is a foreign minister. */
export const officeWords: readonly { readonly office: string; readonly words: readonly string[] }[] = officeClasses.map(
  ({ office, forms }) => ({ office, words: forms }),
);

/** What the knowledge holds about a slug; null where it holds nothing. */
export function readBuiltIn(knowledge: Knowledge, slug: string): BuiltInActor | null {
  const actor = knowledge.actors.get(slug);
  if (!actor) return null;
  const entries = knowledge.entries.filter((entry) => entry.slug === slug && entry.role === null);
  // Words are as a sentence is cut: the possessive is one of its own.
  const names = new Map(entries.map(({ words, until }) => [words.join(' ').replace(/ (?=['’]s\b)/gu, ''), until]));
  return {
    names: [...names].map(([name, until]) => ({ name, until })),
    roles: actor.roles.map((role) => withBasis(slug, role)),
  };
}
