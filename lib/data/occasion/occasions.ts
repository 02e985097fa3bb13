import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import type { Archive } from '../archive';
import type { Prisma } from '../generated/client';
import { inForceAt } from '../history/tables';
import { mostListed, type DayListing, type DayPlace } from '../filter/day-page';

export const occasionFields = ({ version }: Pick<Archive, 'version'>) =>
  ({
    select: {
      slug: true,
      versions: { where: inForceAt(version), select: { title: true, heldOn: true, precision: true } },
    },
  }) as const;

interface OccasionRow {
  readonly slug: string;
  readonly versions: readonly { readonly title: string; readonly heldOn: string; readonly precision: string }[];
}

export function toOccasion({ slug, versions: [version] }: OccasionRow): OccasionReference | null {
  return version
    ? { slug, title: version.title, heldOn: version.heldOn, precision: version.precision as DatePrecision }
    : null;
}

/** Behind a day and slug; before it with `back`. */
function placed({ after, back = false }: DayListing): Prisma.OccasionVersionWhereInput {
  if (!after) return {};
  const { day, slug } = after;
  return back
    ? { OR: [{ heldOn: { lt: day } }, { heldOn: day, occasion: { slug: { lt: slug } } }] }
    : { OR: [{ heldOn: { gt: day } }, { heldOn: day, occasion: { slug: { gt: slug } } }] };
}

/** Occasions in force, by day, then slug; at most `limit`. */
export async function listOccasions(archive: Archive, part: DayListing = {}): Promise<OccasionReference[]> {
  const direction = part.back ? 'desc' : 'asc';
  const rows = await archive.db.occasionVersion.findMany({
    where: { AND: [inForceAt(archive.version), placed(part)] },
    orderBy: [{ heldOn: direction }, { occasion: { slug: direction } }],
    take: part.limit ?? mostListed,
    select: { title: true, heldOn: true, precision: true, occasion: { select: { slug: true } } },
  });
  return rows.map(({ title, heldOn, precision, occasion: { slug } }) => ({
    slug,
    title,
    heldOn,
    precision: precision as DatePrecision,
  }));
}

/** The place of an occasion in `listOccasions`. */
export const occasionPlace = ({ heldOn, slug }: OccasionReference): DayPlace => ({ day: heldOn, slug });

export async function findOccasionBySlug(archive: Archive, slug: string): Promise<OccasionReference | null> {
  const row = await archive.db.occasion.findUnique({ where: { slug }, ...occasionFields(archive) });
  return row && toOccasion(row);
}
