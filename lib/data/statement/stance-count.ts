import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import type { LeftOut } from '@/lib/domain/stance/observation';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import type { StatementFilter } from '../filter/statement-filter';
import { scoreCondition, statementCondition } from '../filter/statement-condition';
import { inForceSql } from '../filter/in-force';
import { holderId, isHeld, joinHolders } from '../filter/holders';
import { isOwn } from '../filter/holder-text';

/** How many stances of the statements that pass a filter count, and how many do not, by the first reason why. */
export interface StanceCount extends Readonly<Record<LeftOut | 'counted', number>> {
  /** Of all of them, those a person has checked. */
  readonly checked: number;
}

/** Some outlet that carries the statement is one that is named. */
const inNamedOutlet = (archive: Archive): Prisma.Sql => Prisma.sql`EXISTS (SELECT 1 FROM "Report" q
  JOIN "ReportVersion" r ON r."reportId" = q."id" AND ${inForceSql(archive, 'r')}
  JOIN "ArticleVersion" a ON a."articleId" = q."articleId" AND ${inForceSql(archive, 'a')}
  JOIN "OutletVersion" o ON o."outletId" = a."outletId" AND ${inForceSql(archive, 'o')}
  WHERE q."statementId" = v."statementId" AND o."named")`;

/** `leftOutAs` under a rule, in the database's words: a test holds the two together. */
function kindSql(archive: Archive, rule: CountingRule): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`CASE WHEN x."state" = 'open' THEN 'open'`,
      ...(rule.hearsay ? [] : [Prisma.sql`WHEN p."claimedById" IS NOT NULL THEN 'hearsay'`]),
      ...(rule.private ? [] : [Prisma.sql`WHEN ${Prisma.raw(isOwn('v'))} THEN 'private'`]),
      ...(rule.standing ? [] : [Prisma.sql`WHEN v."modality" = 'standing' THEN 'standing'`]),
      ...(rule.namedOutlets ? [Prisma.sql`WHEN NOT ${inNamedOutlet(archive)} THEN 'unnamed'`] : []),
      ...(rule.checked ? [Prisma.sql`WHEN NOT x."checked" THEN 'unchecked'`] : []),
      ...(rule.modality === null ? [] : [Prisma.sql`WHEN v."modality" <> ${rule.modality} THEN 'modality'`]),
      Prisma.sql`ELSE 'counted' END`,
    ],
    ' ',
  );
}

const heldBySql = (holder: string | undefined): Prisma.Sql =>
  holder === undefined
    ? Prisma.empty
    : Prisma.sql`AND ${holderId} = (SELECT "id" FROM "Actor" WHERE "slug" = ${holder})`;

interface Row {
  readonly kind: string;
  readonly n: number | bigint;
  readonly checked: number | bigint;
}

function readRows(archive: Archive, filter: StatementFilter, rule: CountingRule): Promise<Row[]> {
  const scores = Prisma.join([inForceSql(archive, 'x'), ...scoreCondition(archive, filter)], ' AND ');
  return archive.db.$queryRaw<Row[]>`
    SELECT ${kindSql(archive, rule)} AS "kind", count(*) AS "n",
      sum(CASE WHEN x."checked" THEN 1 ELSE 0 END) AS "checked"
    FROM "StatementVersion" v
    JOIN "StanceScore" x ON x."statementId" = v."statementId" AND ${scores}
    ${joinHolders(archive)}
    WHERE ${isHeld} ${heldBySql(filter.holder)}
      AND ${statementCondition(archive, filter, 'by-part')}
    GROUP BY 1`;
}

/**
 * Under a rule, the stances of the statements that pass the filter, those the filter is about, once for each holder.
 */
export function countStances(
  archive: Archive,
  filter: StatementFilter,
  rule: CountingRule = defaultCounting,
): Promise<StanceCount> {
  return remembered(archive, `stances ${JSON.stringify([filter, rule])}`, async () => {
    const rows = await readRows(archive, filter, rule);
    const of = (name: string): number => Number(rows.find((row) => row.kind === name)?.n ?? 0);
    return {
      counted: of('counted'),
      hearsay: of('hearsay'),
      private: of('private'),
      standing: of('standing'),
      open: of('open'),
      unnamed: of('unnamed'),
      unchecked: of('unchecked'),
      modality: of('modality'),
      checked: rows.reduce((sum, row) => sum + Number(row.checked), 0),
    };
  });
}
