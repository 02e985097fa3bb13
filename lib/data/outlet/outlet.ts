import type { Outlet } from '@/lib/domain/outlet/outlet';
import type { Archive } from '../archive';
import { inForceAt, stillInForce } from '../history/tables';
import { rememberedById } from '../remembered';

export const outletFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    select: { slug: true, versions: { where: inForceAt(version), select: { name: true, named: true } } },
  }) as const;

interface OutletRow {
  readonly slug: string;
  readonly versions: readonly { readonly name: string; readonly named: boolean }[];
}

export function toOutlet({ slug, versions: [version] }: OutletRow): Outlet {
  return { slug, name: version?.name ?? slug, named: version?.named ?? false };
}

/** By their ids, as they were named at the version. */
export function readOutlets(archive: Archive, ids: Iterable<number>): Promise<ReadonlyMap<number, Outlet>> {
  const { select } = outletFields(archive);
  return rememberedById(archive, 'outlets', ids, async (missing) => {
    const rows = await archive.db.outlet.findMany({ where: { id: { in: missing } }, select: { ...select, id: true } });
    return rows.map((row) => [row.id, toOutlet(row)] as const);
  });
}

/** Names of the outlets in force, in order. */
export async function listOutletNames({ db, version }: Archive): Promise<string[]> {
  const rows = await db.outletVersion.findMany({
    where: inForceAt(version),
    select: { name: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ name }) => name);
}

/** The slug of the outlet that now has this name, in whatever case; null where none has. */
export async function findOutletNamed(db: Archive['db'], name: string): Promise<string | null> {
  const versions = await db.outletVersion.findMany({
    where: { validTo: stillInForce },
    select: { name: true, outlet: { select: { slug: true } } },
  });
  return versions.find((version) => version.name.toLowerCase() === name.toLowerCase())?.outlet.slug ?? null;
}
