import { z } from 'zod';
import { calendarDay, type CalendarDay } from '../calendar/calendar-day';
import { relationKind, type RelationKind } from './actor';
import { slug } from './actor-input';

const relation = z.object({ kind: relationKind, to: slug, on: calendarDay.nullable() });
export type RelationFields = z.infer<typeof relation>;

const keyOf = ({ kind, to }: RelationFields): string => `${kind} ${to}`;

/** How an actor stands to others, each named by slug; `on` is the day it came about. */
export const relationFields = z
  .array(relation)
  .max(60, 'Keep to 60 relations.')
  .refine((all) => new Set(all.map(keyOf)).size === all.length, 'A relation to the same actor stands in two rows.')
  .refine(
    (all) => all.filter(({ kind }) => kind === 'part-of').length < 2,
    'An actor is part of one other. Take one of the two away.',
  );

/** All relations in one text that compares with what another person saved. */
export function relationsText(
  relations: readonly { readonly kind: string; readonly to: string; readonly on: CalendarDay | null }[],
): string {
  return relations
    .map(({ kind, to, on }) => [kind, to, ...(on === null ? [] : [`on ${on}`])].join(', '))
    .sort()
    .join(', ');
}

/** A stored relation: `from` is `kind` of `to`. */
export interface RelationLink {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

/** Kinds that can’t lead back to where they begin. What displaced another may be displaced by it in turn. */
const oneWay: readonly RelationKind[] = ['part-of', 'member', 'governs'];

function pathBetween(links: readonly RelationLink[], from: string, to: string): readonly string[] | null {
  const paths: (readonly [string, ...string[]])[] = [[from]];
  const seen = new Set([from]);
  for (const path of paths) {
    if (path[0] === to) return [...path].reverse();
    for (const link of links.filter((one) => one.from === path[0] && !seen.has(one.to))) {
      seen.add(link.to);
      paths.push([link.to, ...path]);
    }
  }
  return null;
}

/**
 * The first relation of `slug` that leads back to it by others of the same kind: its row (from 0) and the slugs on the
 * way, `slug` first and last. `links` are those stored; the actor’s own count as `relations` say. Null when none does.
 * A relation to itself is such a circle, of any kind.
 */
export function findCircle(slug: string, relations: readonly RelationFields[], links: readonly RelationLink[]) {
  for (const [row, { kind, to }] of relations.entries()) {
    if (to === slug) return { row, kind, path: [slug, slug] };
    const others = links.filter((link) => link.kind === kind && link.from !== slug);
    const path = oneWay.includes(kind) ? pathBetween(others, to, slug) : null;
    if (path) return { row, kind, path: [slug, ...path] };
  }
  return null;
}
