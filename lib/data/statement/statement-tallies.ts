import type { ActorReference } from '@/lib/domain/actor/actor';
import type { DatePrecision } from '@/lib/domain/calendar/calendar-day';
import type { StatementTallies, Tally } from '@/lib/domain/statement/statement-tallies';
import { readActors } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { readOutlets } from '../outlet/outlet';
import { remembered } from '../remembered';
import type { StatementFilter } from '../filter/statement-filter';
import { publishedArticleSql, statementCondition } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';
import { holderId, isHeld, joinHolders } from '../filter/holders';

/** At most so many of each list are told apart; a page shows no more. */
const mostTold = 200;

interface IdCount {
  readonly id: number | bigint;
  readonly n: number | bigint;
}

const byCount = <Of extends { readonly name: string }>(a: Tally<Of>, b: Tally<Of>): number =>
  b.n - a.n || a.of.name.localeCompare(b.of.name, 'en');

/** Joins each counted id with the thing it stands for. */
function tally<Of extends { readonly name: string }>(
  rows: readonly IdCount[],
  things: ReadonlyMap<number, Of>,
): Tally<Of>[] {
  return rows
    .flatMap(({ id, n }) => {
      const of = things.get(Number(id));
      return of ? [{ of, n: Number(n) }] : [];
    })
    .sort(byCount);
}

const idsOf = (rows: readonly IdCount[]): number[] => rows.map(({ id }) => Number(id));

async function tallyVoices(archive: Archive, where: Prisma.Sql): Promise<StatementTallies['voices']> {
  const rows = await archive.db.$queryRaw<IdCount[]>`
    SELECT v."speakerId" AS "id", count(*) AS "n"
    FROM "StatementVersion" v
    WHERE ${where}
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostTold}`;
  const offices = await archive.db.$queryRaw<{ speaker: string; title: string }[]>`
    SELECT DISTINCT c."slug" AS "speaker", r."title" AS "title", r."from", r."id" FROM "StatementVersion" v
    JOIN "ActorRole" r ON r."holderId" = v."speakerId" AND ${inForceSql(archive, 'r')} AND NOT r."former"
      AND (r."from" IS NULL OR r."from" <= v."saidOn") AND (r."until" IS NULL OR v."saidOn" <= r."until")
    JOIN "Actor" c ON c."id" = v."speakerId" WHERE ${where} ORDER BY r."from", r."id"`;
  const titles = (slug: string): string[] =>
    offices.filter(({ speaker }) => speaker === slug).map(({ title }) => title);
  return tally(rows, await readActors(archive, idsOf(rows))).map((voice) => ({
    ...voice,
    offices: [...new Set(titles(voice.of.slug))],
  }));
}

async function tallyHolders(archive: Archive, where: Prisma.Sql): Promise<Tally<ActorReference>[]> {
  const rows = await archive.db.$queryRaw<IdCount[]>`
    SELECT ${holderId} AS "id", count(*) AS "n"
    FROM "StatementVersion" v ${joinHolders(archive)}
    WHERE ${where} AND ${isHeld}
    GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostTold}`;
  return tally(rows, await readActors(archive, idsOf(rows)));
}

/** The statements' reports in published articles, as `a`. */
const carried = (
  archive: Archive,
): Prisma.Sql => Prisma.sql`"StatementVersion" v JOIN "Report" p ON p."statementId" = v."statementId"
  JOIN "ReportVersion" r ON r."reportId" = p."id" AND ${inForceSql(archive, 'r')}
  JOIN "ArticleVersion" a ON a."articleId" = p."articleId" AND ${publishedArticleSql(archive, 'a')}`;

/** Articles and outlets from one reading of the reports; `id` 0 is all articles. */
async function tallyCarriers(
  archive: Archive,
  where: Prisma.Sql,
): Promise<Pick<StatementTallies, 'articles' | 'outlets'>> {
  const [articles, ...rows] = await archive.db.$queryRaw<IdCount[]>`
    WITH c AS MATERIALIZED (
      SELECT v."statementId" AS "said", a."articleId" AS "article", a."outletId" AS "outlet"
      FROM ${carried(archive)} WHERE ${where})
    SELECT * FROM (
      SELECT 0 AS "id", count(DISTINCT "article") AS "n", 0 AS "rank" FROM c
      UNION ALL SELECT "outlet", count(DISTINCT "said"), 1 FROM c GROUP BY 1) t
    ORDER BY "rank", "n" DESC, "id" LIMIT ${mostTold + 1}`;
  return { articles: Number(articles?.n ?? 0), outlets: tally(rows, await readOutlets(archive, idsOf(rows))) };
}

/** The statements that pass the filter in numbers, counted by the database. */
export function readStatementTallies(archive: Archive, filter: StatementFilter): Promise<StatementTallies> {
  return remembered(archive, `tallies ${JSON.stringify(filter)}`, async () => {
    const where = statementCondition(archive, filter, 'by-part');
    const spans = await archive.db.$queryRaw<{ precision: string; first: string; last: string; n: number | bigint }[]>`
      SELECT v."precision" AS "precision", min(v."saidOn") AS "first", max(v."saidOn") AS "last", count(*) AS "n"
      FROM "StatementVersion" v WHERE ${where} GROUP BY 1 ORDER BY 1`;
    return {
      statements: spans.reduce((sum, { n }) => sum + Number(n), 0),
      ends: spans.flatMap(({ precision, first, last }) =>
        [first, last].map((saidOn) => ({ saidOn, precision: precision as DatePrecision })),
      ),
      voices: await tallyVoices(archive, where),
      holders: await tallyHolders(archive, where),
      ...(await tallyCarriers(archive, where)),
    };
  });
}
