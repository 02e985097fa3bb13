import type { Actor, ActorReference, ActorRole, RelationKind } from '@/lib/domain/actor/actor';
import { actorFields, readActors, roleFields, toActor, toRole } from './actor-reference';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { named, rememberedNow } from '../remembered';

const mostActors = 5_000;

/** Every actor in force, by name; at most 5,000. */
export async function listActors({ db, version }: Archive): Promise<ActorReference[]> {
  const rows = await db.actor.findMany({
    where: { versions: { some: inForceAt(version) } },
    ...actorFields({ version }),
    orderBy: { slug: 'asc' },
    take: mostActors,
  });
  return rows.map(toActor).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Other names by which actors are called, for finding one by a name half remembered. */
export async function listAliases({ db, version }: Archive): Promise<{ slug: string; name: string }[]> {
  const rows = await db.actorAlias.findMany({
    where: inForceAt(version),
    orderBy: { id: 'asc' },
    select: { name: true, actor: { select: { slug: true } } },
  });
  return rows.map(({ name, actor }) => ({ slug: actor.slug, name }));
}

/** The offices of these actors, by slug, the earliest first. */
export async function listRolesOf(
  archive: Archive,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, readonly ActorRole[]>> {
  const rows = await archive.db.actor.findMany({
    where: { slug: { in: [...new Set(slugs)].slice(0, mostActors) } },
    select: { slug: true, roles: roleFields(archive) },
  });
  const actors = await readActors(
    archive,
    rows.flatMap(({ roles }) => roles.map(({ ofId }) => ofId)),
  );
  return new Map(rows.map(({ slug, roles }) => [slug, roles.map((role) => toRole(role, actors))]));
}

export function findActorBySlug(archive: Archive, slug: string): Promise<Actor | null> {
  return rememberedNow(archive, `actor ${slug}`, () => readActor(archive, slug));
}

async function readActor(archive: Archive, slug: string): Promise<Actor | null> {
  const inForce = inForceAt(archive.version);
  const row = await archive.db.actor.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      versions: { where: inForce },
      aliases: { where: inForce, orderBy: { id: 'asc' } },
      roles: roleFields(archive),
      relations: { where: inForce, orderBy: { id: 'asc' } },
      officials: { where: inForce, orderBy: { from: 'asc' } },
    },
  });
  const version = row?.versions[0];
  if (!row || !version) return null;
  const actors = await readActors(archive, [
    ...row.roles.map(({ ofId }) => ofId),
    ...row.relations.map(({ toId }) => toId),
    ...row.officials.flatMap(({ ofId, holderId }) => [ofId, holderId]),
  ]);
  return {
    ...toActor(row),
    note: version.note,
    iso2: version.iso2,
    until: version.until,
    aliases: row.aliases.map(({ name, until }) => ({ name, until })),
    roles: row.roles.map((role) => toRole(role, actors)),
    relations: row.relations.map(({ kind, toId, on }) => ({ kind: kind as RelationKind, to: named(actors, toId), on })),
    officials: row.officials.map(({ holderId, ...role }) => ({
      holder: named(actors, holderId),
      role: toRole(role, actors),
    })),
  };
}
