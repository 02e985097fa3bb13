import type { CalendarDay } from '../calendar/calendar-day';
import type { ActorFields } from './actor-fields';

/** A name that stands for an actor, the last day on which it does, and the actor's own name. */
export interface BorneName {
  readonly name: string;
  readonly until: CalendarDay | null;
  readonly bearer: string;
}

export interface NameClash {
  readonly field: 'name' | 'shortName' | 'aliases';
  readonly named: string;
  readonly bearer: string;
}

const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

type Names = Pick<ActorFields, 'name' | 'shortName' | 'aliases' | 'until'>;

function listNames({ name, shortName, aliases, until }: Names) {
  return [
    { field: 'name' as const, name, until },
    ...(shortName === null ? [] : [{ field: 'shortName' as const, name: shortName, until }]),
    ...aliases.map((alias) => ({ field: 'aliases' as const, ...alias })),
  ];
}

const keyOf = ({ name, until }: { readonly name: string; readonly until: CalendarDay | null }): string =>
  `${plain(name)} ${until}`;

/**
 * The first name that another actor bears at the same time; null when none does. A name may pass on: of two bearers
 * with different last days the one that ends first has it first. What is stored already is not asked about again.
 */
export function findNameClash(names: Names, stored: Names | null, others: readonly BorneName[]): NameClash | null {
  const before = new Set((stored ? listNames(stored) : []).map(keyOf));
  const taken = new Map(others.map((other) => [keyOf(other), other.bearer]));
  for (const { field, name, until } of listNames(names)) {
    const key = keyOf({ name, until });
    const bearer = before.has(key) ? undefined : taken.get(key);
    if (bearer !== undefined) return { field, named: name, bearer };
  }
  return null;
}
