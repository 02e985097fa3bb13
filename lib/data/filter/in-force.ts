import type { Archive } from '../archive';
import { Prisma } from '../generated/client';

/** A plus before a column keeps SQLite from taking its index: every row in force has the same `validTo`. */
export function inForceSql(
  { version }: Pick<Archive, 'version'>,
  alias: 'v' | 'x' | 'p' | 'r' | 'a' | 'o' | 'b',
): Prisma.Sql {
  const column = (name: string): Prisma.Sql => Prisma.raw(`+${alias}."${name}"`);
  return Prisma.sql`${column('validFrom')} <= ${version} AND ${column('validTo')} > ${version}`;
}
