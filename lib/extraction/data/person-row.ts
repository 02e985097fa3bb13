import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { toSlug } from './state-row';

/**
 * An office held; both days inclusive, `until` null while it is held at the time of the table. `basis` says what the
 * dates rest on.
 */
export interface HolderRole {
  readonly office: string;
  readonly title: string;
  readonly of: string;
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly basis: string;
}

export interface PersonRow {
  readonly slug: string;
  readonly name: string;
  readonly gender: 'female' | 'male' | null;
  /** Other spellings; a single word is a surname that readers know without a first name ("Putin"). */
  readonly aliases: readonly string[];
  readonly roles: readonly HolderRole[];
}

/** An office held: class, whose, from, until, basis. The title is the class in words unless said. */
export const held = (
  office: string,
  of: string,
  from: CalendarDay,
  until: CalendarDay | null,
  basis: string,
  title?: string,
): HolderRole => ({ office, title: title ?? office.replace(/-/g, ' '), of, from, until, basis });

const office =
  (name: string, basis: string, title?: string) =>
  (of: string, from: CalendarDay, until: CalendarDay | null, known = basis): HolderRole =>
    held(name, of, from, until, known, title);

/** Basis of a day nobody looked up for this table: the day is one the writer was sure of. */
const recalled = 'general knowledge';
/** For rows whose month is sure and whose day is not: the first or last of the month stands. */
export const monthOnly = 'general knowledge; month sure, day not';

export const president = office('president', `inauguration; ${recalled}`);
export const monarch = office('monarch', `accession; ${recalled}`);
export const supremeLeader = office('supreme-leader', `accession; ${recalled}`);
export const premier = office('prime-minister', `appointment; ${recalled}`, 'prime minister');
export const vice = office('vice-president', `inauguration; ${recalled}`);
export const foreign = office('foreign-minister', `appointment; ${recalled}`, 'foreign minister');
export const defence = office('defence-minister', `appointment; ${recalled}`, 'defence minister');
export const finance = office('finance-minister', `appointment; ${recalled}`, 'finance minister');
export const interior = office('interior-minister', `appointment; ${recalled}`, 'interior minister');
export const justice = office('justice-minister', `appointment; ${recalled}`, 'justice minister');
export const trade = office('trade-minister', `appointment; ${recalled}`, 'trade minister');
export const minister = office('minister', `appointment; ${recalled}`);
export const security = office('national-security-adviser', `appointment; ${recalled}`, 'national security adviser');
export const spies = office('intelligence-chief', `appointment; ${recalled}`);
export const army = office('army-chief', `appointment; ${recalled}`);
export const spokes = office('spokesperson', `appointment; ${recalled}`);
export const envoy = office('ambassador', `appointment; ${recalled}`);
/** The head of an organisation, institution or group, whatever its title. */
export const head = office('head', `appointment or election; ${recalled}`);
export const senator = office('senator', `term of office; ${recalled}`);
export const representative = office('legislator', `term of office; ${recalled}`);
export const governor = office('governor', `term of office; ${recalled}`);
export const mayor = office('mayor', `term of office; ${recalled}`);
export const opposition = office('opposition', `election as leader; ${recalled}`);

const person =
  (gender: PersonRow['gender']) =>
  (names: string, ...roles: readonly HolderRole[]): PersonRow => {
    const [name = '', ...aliases] = names.split(',').map((word) => word.trim());
    return { slug: toSlug(name), name, gender, aliases, roles };
  };

/** A person with the offices held, the one spoken in first. */
export const man = person('male');
export const woman = person('female');
