import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import type { Archive } from './archive';
import { inForceAt } from './history/tables';

export const occasionFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    select: { slug: true, versions: { where: inForceAt(version), select: { title: true, heldOn: true, precision: true } } },
  }) as const;

interface OccasionRow {
  readonly slug: string;
  readonly versions: readonly { readonly title: string; readonly heldOn: string; readonly precision: string }[];
}

export function toOccasion({ slug, versions: [version] }: OccasionRow): OccasionReference | null {
  return version ? { slug, title: version.title, heldOn: version.heldOn, precision: version.precision as DatePrecision } : null;
}

/** Every occasion in force, by day. */
export async function listOccasions(archive: Archive): Promise<OccasionReference[]> {
  const rows = await archive.db.occasion.findMany({ ...occasionFields(archive), take: 500 });
  return rows.flatMap((row) => toOccasion(row) ?? []).sort((a, b) => a.heldOn.localeCompare(b.heldOn) || a.slug.localeCompare(b.slug));
}

export async function findOccasionBySlug(archive: Archive, slug: string): Promise<OccasionReference | null> {
  const row = await archive.db.occasion.findUnique({ where: { slug }, ...occasionFields(archive) });
  return row && toOccasion(row);
}
