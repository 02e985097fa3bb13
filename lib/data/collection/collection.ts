import type { Collection } from '@/lib/domain/collection/collection';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { publishedSql } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';
import { scoreCondition } from '../filter/score-filter';
import { remembered } from '../remembered';
import { publishedAt } from '../filter/published';

type Count = number | bigint;

/** The scores in force or open of shown statements, as `x`. */
const shownScores = (
  archive: Archive,
): Prisma.Sql => Prisma.sql`"StanceScore" x JOIN "StatementVersion" v ON v."statementId" = x."statementId"
  WHERE ${inForceSql(archive, 'x')} AND ${publishedSql(archive)}`;

async function countStatements(
  archive: Archive,
): Promise<Pick<Collection, 'statements' | 'firstDay' | 'lastDay' | 'reports'>> {
  const [said] = await archive.db.$queryRaw<{ n: Count; first: string | null; last: string | null }[]>`
    SELECT count(*) AS "n", min(v."saidOn") AS "first", max(v."saidOn") AS "last"
    FROM "StatementVersion" v
    WHERE ${publishedSql(archive)}`;
  const [reports] = await archive.db.$queryRaw<{ n: Count }[]>`
    SELECT count(*) AS "n" FROM "StatementVersion" v JOIN "Report" p ON p."statementId" = v."statementId"
    JOIN "ReportVersion" r ON r."reportId" = p."id" AND ${inForceSql(archive, 'r')} WHERE ${publishedSql(archive)}`;
  return {
    statements: Number(said?.n ?? 0),
    firstDay: said?.first ?? null,
    lastDay: said?.last ?? null,
    reports: Number(reports?.n ?? 0),
  };
}

async function countScores(
  archive: Archive,
): Promise<Pick<Collection, 'scores' | 'scoresChecked' | 'scoresOpen' | 'statementsChecked'>> {
  const rows = await archive.db.$queryRaw<{ state: string; checked: Count; n: Count }[]>`
    SELECT x."state" AS "state", CASE WHEN x."checked" THEN 1 ELSE 0 END AS "checked", count(*) AS "n"
    FROM ${shownScores(archive)}
    GROUP BY 1, 2`;
  const isChecked = Prisma.join(scoreCondition(archive, { state: 'settled', checked: true }), ' AND ');
  const [checked] = await archive.db.$queryRaw<{ n: Count }[]>`
    SELECT count(*) AS "n" FROM (SELECT x."statementId" FROM ${shownScores(archive)} GROUP BY 1
      HAVING sum(CASE WHEN ${isChecked} THEN 0 ELSE 1 END) = 0) c`;
  const sum = (is: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(is).reduce((total, { n }) => total + Number(n), 0);
  return {
    scores: sum(({ state }) => state === 'settled'),
    scoresChecked: sum(({ state, checked: by }) => state === 'settled' && Number(by) === 1),
    scoresOpen: sum(({ state }) => state === 'open'),
    statementsChecked: Number(checked?.n ?? 0),
  };
}

async function countCollection(archive: Archive): Promise<Collection> {
  const { db, version } = archive;
  const change = await db.change.findUnique({ where: { seq: version }, select: { at: true } });
  const codebook = await db.codebookVersion.findFirst({
    where: { seq: { lte: version } },
    orderBy: { seq: 'desc' },
    select: { number: true, codebook: { select: { title: true } } },
  });
  return {
    articles: await db.article.count({ where: publishedAt(version) }),
    ...(await countStatements(archive)),
    ...(await countScores(archive)),
    codebook: { title: codebook?.codebook.title ?? '', number: codebook?.number ?? 0 },
    version,
    versionAt: change?.at.toISOString() ?? null,
  };
}

/** What the tracker holds at a version, in numbers, counted by the database. */
export function readCollection(archive: Archive): Promise<Collection> {
  return remembered(archive, 'collection', () => countCollection(archive));
}
