import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { KnownActor } from './known-actor';

interface Tenure {
  readonly slug: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
}

/** Tenures by whose office and which, newest first. */
export type Holders = ReadonlyMap<string, readonly Tenure[]>;

const keyOf = (of: string, office: string): string => `${of} ${office}`;

/**
 * Who held which office when: persons by their roles, institutions by what they are ("the foreign ministry of China").
 */
export function listHolders(actors: readonly KnownActor[]): Holders {
  const holders = new Map<string, Tenure[]>();
  const add = (key: string, tenure: Tenure): void => {
    const tenures = holders.get(key);
    if (tenures) tenures.push(tenure);
    else holders.set(key, [tenure]);
  };
  for (const actor of actors) {
    for (const { office, of, from, until, former } of actor.roles) {
      if (office !== null && !former) add(keyOf(of, office), { slug: actor.slug, from: from ?? '', until });
    }
    if (actor.office !== null && actor.partOf !== null)
      add(keyOf(actor.partOf, actor.office), { slug: actor.slug, from: '', until: actor.until });
  }
  for (const tenures of holders.values()) tenures.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
  return holders;
}

/**
 * Who holds an office of a state or body on a day, by slug; on the day of a change the newer. Null where nobody is on
 * record.
 */
export function holderOn(holders: Holders, of: string, office: string, on: CalendarDay): string | null {
  return (
    holders.get(keyOf(of, office))?.find(({ from, until }) => from <= on && (until === null || on <= until))?.slug ??
    null
  );
}
