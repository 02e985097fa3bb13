import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import { publishedArticleSql, publishedSql } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';

/**
 * How many statements were made at each occasion, or read in each article, by its slug; none stands for nothing found.
 */
export type StatementCounts = ReadonlyMap<string, number>;

interface Row {
  readonly slug: string;
  readonly n: number | bigint;
}

const atOccasions = (archive: Archive): Prisma.Sql => Prisma.sql`SELECT c."slug" AS "slug", count(*) AS "n"
  FROM "StatementVersion" v JOIN "Occasion" c ON c."id" = v."occasionId" WHERE ${publishedSql(archive)} GROUP BY 1`;

const inArticles = (archive: Archive): Prisma.Sql => Prisma.sql`
  SELECT c."slug" AS "slug", count(DISTINCT v."statementId") AS "n"
  FROM "StatementVersion" v
  JOIN "Report" x ON x."statementId" = v."statementId"
  JOIN "ReportVersion" r ON r."reportId" = x."id" AND ${inForceSql(archive, 'r')}
  JOIN "ArticleVersion" a ON a."articleId" = x."articleId" AND ${publishedArticleSql(archive, 'a')}
  JOIN "Article" c ON c."id" = x."articleId"
  WHERE ${publishedSql(archive)} GROUP BY 1`;

export function readStatementCounts(archive: Archive, of: 'occasions' | 'articles'): Promise<StatementCounts> {
  return remembered(archive, `statements of ${of}`, async () => {
    const rows = await archive.db.$queryRaw<Row[]>(of === 'occasions' ? atOccasions(archive) : inArticles(archive));
    return new Map(rows.map(({ slug, n }) => [slug, Number(n)]));
  });
}
