import type { Outlet } from '@/lib/domain/outlet/outlet';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';

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

/** Names of the outlets in force, in order. */
export async function listOutletNames({ db, version }: Archive): Promise<string[]> {
  const rows = await db.outletVersion.findMany({ where: inForceAt(version), select: { name: true }, orderBy: { name: 'asc' } });
  return rows.map(({ name }) => name);
}
