import { z } from 'zod';
import { calendarDay, type CalendarDay } from '../calendar/calendar-day';
import { actorKind, type ActorKind } from './actor';
import { slug } from './actor-input';
import { relationFields } from './relation-fields';

/** Another name of an actor; `until` is the last day on which it meant this one. */
export interface Alias {
  readonly name: string;
  readonly until: CalendarDay | null;
}

const day = calendarDay.nullable();
const plain = (name: string): string => name.toLowerCase();
const isOnceEach = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

const alias = z.object({
  name: z.string().trim().min(1, 'Write a name on each line.').max(120, 'Keep each name under 120 characters.'),
  until: day,
});

const role = z
  .object({
    title: z.string().trim().min(1, 'Name the office.').max(120, 'Keep the office under 120 characters.'),
    of: slug,
    from: day,
    until: day,
    former: z.boolean(),
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    path: ['until'],
    message: 'The last day is before the first.',
  });

const lands: readonly ActorKind[] = ['state', 'country'];

const editable = z.object({
  name: z.string().trim().min(1, 'Give the actor a name.').max(120, 'Keep the name under 120 characters.'),
  shortName: z.string().trim().min(1).max(40, 'Keep the short name under 40 characters.').nullable(),
  kind: actorKind,
  aliases: z
    .array(alias)
    .max(100, 'Keep to 100 other names.')
    .refine((all) => isOnceEach(all.map(({ name }) => plain(name))), 'A name stands on two lines.'),
  roles: z
    .array(role)
    .max(60, 'Keep to 60 offices.')
    .refine(
      (all) => isOnceEach(all.map(({ title, of, from }) => [plain(title), of, from].join(' '))),
      'An office with the same first day stands in two rows.',
    ),
  /** ISO 3166-1 alpha-2, in capitals. */
  iso2: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/, 'A country code has two letters, such as PK.')
    .nullable(),
  note: z.string().trim().min(1).max(500, 'Keep the note under 500 characters.').nullable(),
  until: day,
  relations: relationFields,
});

/** What can be edited about an actor; other actors are named by slug. Only a state or a country has a country code. */
export const actorFields = editable.refine(({ kind, iso2 }) => iso2 === null || lands.includes(kind), {
  path: ['iso2'],
  message: 'Only a state or a country has a country code.',
});
export type ActorFields = z.infer<typeof actorFields>;
export type RoleFields = ActorFields['roles'][number];

/** "Kabul until 2021-08-15": a name as a line of the form says it. */
export function aliasLine({ name, until }: Alias): string {
  return until === null ? name : `${name} until ${until}`;
}

/** A line of the form → a name and its last day, which need not be one that the calendar has. */
export function parseAliasLine(line: string): Alias {
  const [, name = line, until = null] = /^(.*\S)\s+until\s+(\d{4}-\d{2}-\d{2})$/iu.exec(line.trim()) ?? [];
  return { name: name.trim(), until };
}

/** All names in one text that compares with what another person saved. */
export function aliasesText(aliases: readonly Alias[]): string {
  return aliases.map(aliasLine).sort().join('; ');
}

/** All offices in one text that compares with what another person saved. */
export function rolesText(roles: readonly RoleFields[]): string {
  return roles
    .map(
      ({ title, of, from, until, former }) =>
        `${title}, ${of}, ${from ?? 'first day unknown'} to ${until ?? 'no last day'}${former ? ' (former)' : ''}`,
    )
    .sort()
    .join('; ');
}
