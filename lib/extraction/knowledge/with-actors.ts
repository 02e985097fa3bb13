import { z } from 'zod';
import { actorKind } from '../../domain/actor/actor';
import { slug } from '../../domain/actor/actor-input';
import { calendarDay } from '../../domain/calendar/calendar-day';
import { toEntry, toKnowledge, type Knowledge } from './knowledge';
import type { KnownActor, KnownRole } from './known-actor';
import type { NameEntry } from './name-index';
import { namesOfPerson } from './person-names';
import { roleOfTitle } from './offices/role-names';

const day = calendarDay.nullish().transform((given) => given ?? null);
const alias = z.union([z.string().min(1), z.object({ name: z.string().min(1), until: day })]);
const role = z.object({
  title: z.string().min(1),
  of: slug,
  from: day,
  until: day,
  former: z.boolean().default(false),
});

/**
 * An actor as a tracker's own list gives it; what it says of a slug already known is added to, or goes before, what is
 * built in.
 */
export const actorRow = z.object({
  slug,
  kind: actorKind,
  name: z.string().min(1),
  short: z.string().min(1).optional(),
  part_of: slug.optional(),
  until: day,
  aliases: z.array(alias).default([]),
  roles: z.array(role).default([]),
});
export type ActorRow = z.output<typeof actorRow>;

const sameWords = (entry: NameEntry, words: readonly string[]): boolean =>
  entry.words.join(' ').toLowerCase() === words.join(' ').toLowerCase();

/** A name already known for this actor keeps its kind: "Beijing" stays a capital, and a place where it is one. */
function nameEntries(knowledge: Knowledge, row: ActorRow): readonly NameEntry[] {
  const names = [
    row.name,
    ...(row.short === undefined ? [] : [row.short]),
    ...row.aliases.map((one) =>
      typeof one === 'string' ? one : { name: one.name, ...(one.until === null ? {} : { until: one.until }) },
    ),
  ];
  return names.map((name) => {
    const entry = toEntry(knowledge.actors.get(row.slug)?.relay === true ? 'agency' : 'name', row.slug, name);
    const known = knowledge.entries.find(
      (other) => other.slug === row.slug && other.role === null && sameWords(other, entry.words),
    );
    return known ? { ...known, until: entry.until ?? known.until } : entry;
  });
}

const textOf = (one: ActorRow['aliases'][number]): string => (typeof one === 'string' ? one : one.name);

function rowEntries(knowledge: Knowledge, row: ActorRow): readonly NameEntry[] {
  if (row.kind === 'person') return namesOfPerson(row.slug, [row.name, ...row.aliases.map(textOf)]);
  const entries = nameEntries(knowledge, row);
  // A country holds no positions: where a government bears its name, that is meant.
  return row.kind === 'country'
    ? entries.filter(
        ({ words }) => !knowledge.entries.some((other) => other.slug !== row.slug && sameWords(other, words)),
      )
    : entries;
}

const rolesOf = (row: ActorRow): readonly KnownRole[] =>
  row.roles.map((one) => ({ ...one, office: roleOfTitle(one.title)?.office ?? null }));

const isForeignMinistry = (row: ActorRow): boolean =>
  [row.name, ...row.aliases.map(textOf)].some((name) => roleOfTitle(name)?.office === 'foreign-ministry');

/** What is taken of an actor that nothing else is known of. */
const unheardOf = (row: ActorRow): Omit<KnownActor, 'slug' | 'kind' | 'name'> => ({
  partOf: null,
  speaksForWhole: row.part_of !== undefined && row.kind === 'institution',
  relay: false,
  office: null,
  gender: null,
  until: null,
  roles: [],
});

function rowActor(knowledge: Knowledge, row: ActorRow): KnownActor {
  const known = knowledge.actors.get(row.slug) ?? unheardOf(row);
  return {
    slug: row.slug,
    kind: row.kind,
    name: row.name,
    partOf: row.part_of ?? known.partOf,
    speaksForWhole: known.speaksForWhole,
    relay: known.relay,
    office: known.office ?? (row.kind === 'institution' && isForeignMinistry(row) ? 'foreign-ministry' : null),
    gender: known.gender,
    until: row.until ?? known.until,
    roles: row.roles.length > 0 ? rolesOf(row) : known.roles,
  };
}

/** Knowledge with a tracker's own actors: their names go before built-in ones, and a slug known already is added to. */
export function withActors(knowledge: Knowledge, rows: readonly ActorRow[]): Knowledge {
  const actors = new Map(knowledge.actors);
  for (const row of rows) actors.set(row.slug, rowActor(knowledge, row));
  const added = rows.flatMap((row) => rowEntries(knowledge, row));
  const replaced = (entry: NameEntry): boolean =>
    added.some((own) => own.slug === entry.slug && own.kind === entry.kind && sameWords(entry, own.words));
  return toKnowledge(
    [...actors.values()],
    [...added, ...knowledge.entries.filter((entry) => entry.role !== null || !replaced(entry))],
  );
}
