import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import type { StatementFilter } from './statement-filter';
import { statementCondition } from './statement-condition';

/** Where a list is read on: behind this statement, in the list's own order. */
export interface ListPlace {
  readonly saidOn: string;
  readonly key: string;
}

export type ListOrder = 'newest' | 'oldest';

export interface PlacedId extends ListPlace {
  readonly id: number;
}

/** A filter that leaves fewer than this is answered from the rows of its parts. */
const few = 3_000;

const bare = (filter: StatementFilter): boolean => Object.values(filter).every((part) => part === undefined);

/** How many statements pass the filter, exactly. */
export function countStatements(archive: Archive, filter: StatementFilter): Promise<number> {
  return remembered(archive, `count ${JSON.stringify(filter)}`, async () => {
    const where = statementCondition(archive, filter, bare(filter) ? 'by-day' : 'by-part');
    const [row] = await archive.db.$queryRaw<
      { n: number | bigint }[]
    >`SELECT count(*) AS n FROM "StatementVersion" v WHERE ${where}`;
    return Number(row?.n ?? 0);
  });
}

function behind(order: ListOrder, place: ListPlace | undefined): Prisma.Sql {
  if (!place) return Prisma.empty;
  const sign = Prisma.raw(order === 'newest' ? '<' : '>');
  return Prisma.sql`AND v."saidOn" ${sign}= ${place.saidOn}
    AND (v."saidOn" ${sign} ${place.saidOn} OR s."key" ${sign} ${place.key})`;
}

/** The statements that pass the filter, by day, then key, from behind `after` on; at most `limit`. */
export async function listStatementIds(
  archive: Archive,
  filter: StatementFilter,
  {
    order,
    after,
    limit,
  }: { readonly order: ListOrder; readonly after?: ListPlace | undefined; readonly limit: number },
): Promise<PlacedId[]> {
  const way = !bare(filter) && (await countStatements(archive, filter)) < few ? 'by-part' : 'by-day';
  const direction = Prisma.raw(order === 'newest' ? 'DESC' : 'ASC');
  const rows = await archive.db.$queryRaw<{ id: number | bigint; saidOn: string; key: string }[]>`
    SELECT v."statementId" AS "id", v."saidOn" AS "saidOn", s."key" AS "key"
    FROM "StatementVersion" v CROSS JOIN "Statement" s
    WHERE s."id" = v."statementId" AND ${statementCondition(archive, filter, way)} ${behind(order, after)}
    ORDER BY v."saidOn" ${direction}, s."key" ${direction} LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}
