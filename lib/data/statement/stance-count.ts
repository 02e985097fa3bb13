import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import type { LeftOut } from '@/lib/domain/stance/observation';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import type { StatementFilter } from '../filter/statement-filter';
import { leftOutSql } from '../filter/counting';
import { holderId, isHeld, joinHolders } from '../filter/holders';
import { scoreInForceSql } from '../filter/score-filter';
import { statementCondition } from '../filter/statement-condition';

/** How many stances of the statements that pass a filter count, and how many do not, by the first reason why. */
export interface StanceCount extends Readonly<Record<LeftOut | 'counted', number>> {
  /** Of all of them, those a person has checked. */
  readonly checked: number;
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
  return archive.db.$queryRaw<Row[]>`
    SELECT ${leftOutSql(archive, rule)} AS "kind", count(*) AS "n",
      sum(CASE WHEN x."checked" THEN 1 ELSE 0 END) AS "checked"
    FROM "StatementVersion" v
    JOIN "StanceScore" x ON x."statementId" = v."statementId" AND ${scoreInForceSql(archive, filter)}
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
