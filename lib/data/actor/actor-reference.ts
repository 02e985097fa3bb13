import type { ActorKind, ActorReference, ActorRole } from '@/lib/domain/actor/actor';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';
import { named, rememberedById } from '../remembered';

type Version = Pick<Archive, 'version'>;

/** What a query selects of an actor that something else names. */
export const actorFields = ({ version }: Version) =>
  ({
    select: {
      id: true,
      slug: true,
      versions: { where: inForceAt(version), select: { name: true, shortName: true, kind: true } },
    },
  }) as const;

interface ActorRow {
  readonly id: number;
  readonly slug: string;
  readonly versions: readonly { readonly name: string; readonly shortName: string | null; readonly kind: string }[];
}

/** An actor whose recording was undone keeps its slug as its name where something still names it. */
export function toActor({ id, slug, versions: [version] }: ActorRow): ActorReference {
  const name = version?.name ?? slug;
  return { id, slug, name, short: version?.shortName ?? name, kind: (version?.kind ?? 'person') as ActorKind };
}

/** By their ids, as they were named at the version. */
export type Actors = ReadonlyMap<number, ActorReference>;

export function readActors(archive: Archive, ids: Iterable<number>): Promise<Actors> {
  return rememberedById(archive, 'actors', ids, async (missing) => {
    const rows = await archive.db.actor.findMany({ where: { id: { in: missing } }, ...actorFields(archive) });
    return rows.map((row) => [row.id, toActor(row)] as const);
  });
}

export const roleFields = ({ version }: Version) => ({ where: inForceAt(version), orderBy: { from: 'asc' } }) as const;

interface RoleRow extends Omit<ActorRole, 'of'> {
  readonly ofId: number;
}

export function toRole({ title, ofId, from, until, former }: RoleRow, actors: Actors): ActorRole {
  return { title, of: named(actors, ofId), from, until, former };
}
