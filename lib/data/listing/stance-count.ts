import type { LeftOut } from '@/lib/domain/stance/observation';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { remembered } from '../remembered';
import type { StatementFilter } from '../statement-filter';
import { inForceSql, scoreCondition, statementCondition } from './statement-condition';

/** How many stances of the statements that pass a filter count, and how many do not, by the first reason why. */
export interface StanceCount extends Readonly<Record<LeftOut | 'counted', number>> {
  /** Of all of them, those a person has checked. */
  readonly checked: number;
}

/** `leftOutAs` under the default rule, in the database's words: a test holds the two together. */
const kind = Prisma.sql`CASE WHEN x."state" = 'open' THEN 'open'
  WHEN p."claimedById" IS NOT NULL THEN 'hearsay'
  WHEN v."capacity" = 'own' THEN 'private'
  WHEN v."modality" = 'standing' THEN 'standing'
  ELSE 'counted' END`;

const heldBySql = (holder: string | undefined): Prisma.Sql => holder === undefined
  ? Prisma.empty
  : Prisma.sql`AND CASE WHEN v."capacity" = 'own' THEN v."speakerId" ELSE p."actorId" END = (SELECT "id" FROM "Actor" WHERE "slug" = ${holder})`;

interface Row {
  readonly kind: string;
  readonly n: number | bigint;
  readonly checked: number | bigint;
}

function readRows(archive: Archive, filter: StatementFilter): Promise<Row[]> {
  const scores = Prisma.join([inForceSql(archive, 'x'), ...scoreCondition(archive, filter)], ' AND ');
  return archive.db.$queryRaw<Row[]>`
    SELECT ${kind} AS "kind", count(*) AS "n", sum(CASE WHEN x."checked" THEN 1 ELSE 0 END) AS "checked"
    FROM "StatementVersion" v
    JOIN "StanceScore" x ON x."statementId" = v."statementId" AND ${scores}
    LEFT JOIN "Principal" p ON v."capacity" = 'official' AND p."statementId" = v."statementId" AND ${inForceSql(archive, 'p')}
    WHERE (v."capacity" = 'own' OR p."id" IS NOT NULL) ${heldBySql(filter.holder)}
      AND ${statementCondition(archive, filter, 'by-part')}
    GROUP BY 1`;
}

/** Under the default rule, the stances of the statements that pass the filter, those the filter is about, once for each holder. */
export function countStances(archive: Archive, filter: StatementFilter): Promise<StanceCount> {
  return remembered(archive, `stances ${JSON.stringify(filter)}`, async () => {
    const rows = await readRows(archive, filter);
    const of = (name: string): number => Number(rows.find((row) => row.kind === name)?.n ?? 0);
    return {
      counted: of('counted'), hearsay: of('hearsay'), private: of('private'), standing: of('standing'), open: of('open'),
      unnamed: 0, unchecked: 0, modality: 0,
      checked: rows.reduce((sum, row) => sum + Number(row.checked), 0),
    };
  });
}
