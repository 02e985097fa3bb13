import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import type { StatementFilter } from './statement-filter';
import { publishedArticleSql, statementCondition } from './statement-condition';
import { inForceSql } from './in-force';

/** Which keys a page holds: those after one, from one on, or just these. */
export interface KeyRange {
  readonly gt?: string;
  readonly gte?: string;
  readonly in?: readonly string[];
}

const within = (column: Prisma.Sql, { gt, gte, in: among }: KeyRange): Prisma.Sql =>
  Prisma.join(
    [
      Prisma.sql`1 = 1`,
      ...(gt === undefined ? [] : [Prisma.sql`${column} > ${gt}`]),
      ...(gte === undefined ? [] : [Prisma.sql`${column} >= ${gte}`]),
      ...(among === undefined
        ? []
        : [among.length === 0 ? Prisma.sql`1 = 0` : Prisma.sql`${column} IN (${Prisma.join([...among])})`]),
    ],
    ' AND ',
  );

/**
 * The statements that pass the filter, in the order of their keys; at most `take`. The cross join has SQLite go down
 * the keys and stop: measured on 32,000 statements, 0.3 ms for 200 keys, and 13 in the order it chooses itself.
 */
export async function listIdsByKey(
  archive: Archive,
  filter: StatementFilter,
  key: KeyRange,
  take: number,
): Promise<number[]> {
  const rows = await archive.db.$queryRaw<{ id: number | bigint }[]>`
    SELECT s."id" AS "id" FROM "Statement" s CROSS JOIN "StatementVersion" v
    WHERE v."statementId" = s."id" AND ${statementCondition(archive, filter, 'by-day')}
      AND ${within(Prisma.raw('s."key"'), key)}
    ORDER BY s."key" LIMIT ${take}`;
  return rows.map(({ id }) => Number(id));
}

/**
 * Keys of reports of such statements after a key, in order, each with its statement's; at most `take`. `just` names
 * one.
 */
export async function listReportKeys(
  archive: Archive,
  filter: StatementFilter,
  after: string | undefined,
  take: number,
  just?: string,
): Promise<{ key: string; statement: string }[]> {
  const range = { ...(after === undefined ? {} : { gt: after }), ...(just === undefined ? {} : { in: [just] }) };
  const article =
    filter.article === undefined
      ? Prisma.empty
      : Prisma.sql`AND x."articleId" = (SELECT "id" FROM "Article" WHERE "slug" = ${filter.article})`;
  return archive.db.$queryRaw<{ key: string; statement: string }[]>`
    SELECT x."key" AS "key", s."key" AS "statement"
    FROM "Report" x CROSS JOIN "ReportVersion" r CROSS JOIN "ArticleVersion" a
      CROSS JOIN "Statement" s CROSS JOIN "StatementVersion" v
    WHERE r."reportId" = x."id" AND ${inForceSql(archive, 'r')}
      AND a."articleId" = x."articleId" AND ${publishedArticleSql(archive, 'a')} ${article}
      AND s."id" = x."statementId" AND v."statementId" = s."id" AND ${statementCondition(archive, filter, 'by-day')}
      AND ${within(Prisma.raw('x."key"'), range)}
    ORDER BY x."key" LIMIT ${take}`;
}
