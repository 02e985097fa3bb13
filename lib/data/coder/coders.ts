import type { CoderKind } from '@/lib/domain/coder/coder';
import type { Archive } from '../archive';
import { inForceAt } from '../history/tables';

export const coderFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    select: { slug: true, kind: true, versions: { where: inForceAt(version), select: { name: true } } },
  }) as const;

interface CoderRow {
  readonly slug: string;
  readonly kind: string;
  readonly versions: readonly { readonly name: string }[];
}

export function toCoderName({ slug, kind, versions: [version] }: CoderRow): {
  slug: string;
  name: string;
  kind: CoderKind;
} {
  return { slug, name: version?.name ?? slug, kind: kind as CoderKind };
}

/** The slug under which a coder's judgements stand; null for nobody. */
export async function findCoderSlug({ db }: Pick<Archive, 'db'>, id: number): Promise<string | null> {
  const row = await db.coder.findUnique({ where: { id }, select: { slug: true } });
  return row?.slug ?? null;
}

/** Persons and assisted coders, by name: those whose judgements can be imported. */
export async function listImportableCoders(
  archive: Pick<Archive, 'db' | 'version'>,
): Promise<{ slug: string; name: string }[]> {
  const rows = await archive.db.coder.findMany({
    where: { kind: { not: 'machine' }, versions: { some: inForceAt(archive.version) } },
    ...coderFields(archive),
  });
  return rows
    .map(toCoderName)
    .map(({ slug, name }) => ({ slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
