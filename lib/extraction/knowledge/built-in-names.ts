import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Knowledge } from './knowledge';
import type { KnownRole } from './known-actor';

export interface BuiltInActor {
  /** Names, adjectives, peoples, capitals; each once, with the last day on which it means this actor. */
  readonly names: readonly { readonly name: string; readonly until: CalendarDay | null }[];
  readonly roles: readonly KnownRole[];
}

/** What the knowledge holds about a slug; null where it holds nothing. */
export function readBuiltIn(knowledge: Knowledge, slug: string): BuiltInActor | null {
  const actor = knowledge.actors.get(slug);
  if (!actor) return null;
  const entries = knowledge.entries.filter((entry) => entry.slug === slug && entry.role === null);
  // Words are as a sentence is cut: the possessive is one of its own.
  const names = new Map(entries.map(({ words, until }) => [words.join(' ').replace(/ (?=['’]s\b)/gu, ''), until]));
  return { names: [...names].map(([name, until]) => ({ name, until })), roles: actor.roles };
}
