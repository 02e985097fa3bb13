import type { ActorKind, ActorReference, ActorRole } from '@/lib/domain/actor/actor';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';

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

export const roleFields = (archive: Version) =>
  ({
    where: inForceAt(archive.version),
    orderBy: { from: 'asc' },
    include: { of: actorFields(archive) },
  }) as const;

interface RoleRow extends Omit<ActorRole, 'of'> {
  readonly of: ActorRow;
}

export function toRole({ title, of, from, until, former }: RoleRow): ActorRole {
  return { title, of: toActor(of), from, until, former };
}
