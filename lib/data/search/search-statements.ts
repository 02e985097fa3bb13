import type { Statement } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { statementCondition } from '../filter/statement-condition';
import type { StatementFilter } from '../filter/statement-filter';
import { readStatements } from '../statement/statements';
import { toMatch } from './match-words';

/** The best so many can be turned to, and are counted. */
export const mostFound = 1_000;
export const foundOnPage = 20;

export interface FoundPage {
  readonly statements: readonly Statement[];
  /** How many were found, at most `mostFound`. */
  readonly found: number;
  readonly isMore: boolean;
}

/** The index knows the newest version only, so whatever version a page stands at, search reads the newest. */
export const newestOf = (archive: Archive): Archive => ({ ...archive, version: archive.head });

const summaryWeighs = 2;

interface SearchQuestion {
  readonly words: readonly (readonly string[])[];
  readonly filter: StatementFilter;
  /** From 1 on. */
  readonly page: number;
}

/** What passes both, the index asked first. */
const foundSql = (newest: Archive, { words, filter }: SearchQuestion): Prisma.Sql => Prisma.sql`
  FROM "StatementText" CROSS JOIN "StatementVersion" v
  WHERE "StatementText" MATCH ${toMatch(words)} AND v."statementId" = "StatementText".rowid
    AND ${statementCondition(newest, filter, 'by-day')}`;

const pageSql = ({ page }: SearchQuestion): Prisma.Sql =>
  Prisma.sql`LIMIT ${foundOnPage} OFFSET ${(page - 1) * foundOnPage}`;

const bestFirst = (newest: Archive, asked: SearchQuestion): Prisma.Sql => Prisma.sql`
  SELECT v."statementId" AS id ${foundSql(newest, asked)}
  ORDER BY round(bm25("StatementText", ${summaryWeighs}, 1), 1), v."saidOn" DESC, v."statementId" DESC
  ${pageSql(asked)}`;

/** Words that stand nearly everywhere rank nothing, and to rank them would take seconds: down the days instead. */
const newestFirst = (newest: Archive, asked: SearchQuestion): Prisma.Sql => Prisma.sql`
  SELECT v."statementId" AS id FROM "StatementVersion" v
  WHERE +v."statementId" IN (SELECT rowid FROM "StatementText" WHERE "StatementText" MATCH ${toMatch(asked.words)})
    AND ${statementCondition(newest, asked.filter, 'by-day')}
  ORDER BY v."saidOn" DESC, v."statementId" DESC
  ${pageSql(asked)}`;

/**
 * Published statements with every word in their summary or their quotes that pass the filter: those that fit best
 * first, then the newest; of more than `mostFound` the newest first. `words` as `toMatch` takes them, at least one.
 */
export async function searchStatements(archive: Archive, asked: SearchQuestion): Promise<FoundPage> {
  const newest = newestOf(archive);
  const [count] = await archive.db.$queryRaw<
    { n: number | bigint }[]
  >`SELECT count(*) AS n FROM (SELECT 1 ${foundSql(newest, asked)} LIMIT ${mostFound + 1})`;
  const n = Number(count?.n ?? 0);
  const isMore = n > mostFound;
  const rows = await archive.db.$queryRaw<{ id: number | bigint }[]>(
    isMore ? newestFirst(newest, asked) : bestFirst(newest, asked),
  );
  return {
    statements: await readStatements(
      newest,
      rows.map(({ id }) => Number(id)),
    ),
    found: Math.min(n, mostFound),
    isMore,
  };
}
