import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { toSlug } from './state-row';

/** An office held; both days inclusive, `until` null while it is held at the time of the table. `basis` says what the dates rest on. */
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
export const held = (office: string, of: string, from: CalendarDay, until: CalendarDay | null, basis: string, title?: string): HolderRole =>
  ({ office, title: title ?? office.replace(/-/g, ' '), of, from, until, basis });

const person = (gender: PersonRow['gender']) => (names: string, ...roles: readonly HolderRole[]): PersonRow => {
  const [name = '', ...aliases] = names.split(',').map((word) => word.trim());
  return { slug: toSlug(name), name, gender, aliases, roles };
};

/** A person with the offices held, the one spoken in first. */
export const man = person('male');
export const woman = person('female');
