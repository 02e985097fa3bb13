import type { ActorKind } from '@/lib/domain/actor/actor';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';

const mostActors = 5_000;

/** The collection's actors as the extractor takes them: names, aliases and roles with their days. */
export async function listKnownActors({ db, version }: Archive) {
  const inForce = inForceAt(version);
  const rows = await db.actor.findMany({
    where: { versions: { some: inForce } },
    orderBy: { slug: 'asc' },
    take: mostActors,
    select: {
      slug: true,
      versions: { where: inForce, select: { kind: true, name: true, shortName: true, until: true } },
      aliases: { where: inForce, orderBy: { id: 'asc' }, select: { name: true, until: true } },
      roles: {
        where: inForce,
        orderBy: { id: 'asc' },
        select: { title: true, of: { select: { slug: true } }, from: true, until: true, former: true },
      },
      relations: {
        where: { ...inForce, kind: 'part-of' },
        orderBy: { id: 'asc' },
        select: { to: { select: { slug: true } } },
      },
    },
  });
  return rows.flatMap(({ slug, versions: [version], aliases, roles, relations: [partOf] }) =>
    version
      ? [
          {
            slug,
            kind: version.kind as ActorKind,
            name: version.name,
            until: version.until,
            aliases,
            roles: roles.map(({ of, ...role }) => ({ ...role, of: of.slug })),
            ...(version.shortName === null ? {} : { short: version.shortName }),
            ...(partOf ? { part_of: partOf.to.slug } : {}),
          },
        ]
      : [],
  );
}
