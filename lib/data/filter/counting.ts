import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { Prisma } from '../generated/client';
import { isOwn } from './holder-text';
import { inForceSql } from './in-force';

// `leftOutAs` of the domain in the database's words; `counting.test.ts` holds the two equal under every rule.

interface At {
  readonly version: number;
}

/** Some outlet that carries the statement is one that is named. */
const inNamedOutlet = (at: At): Prisma.Sql => Prisma.sql`EXISTS (SELECT 1 FROM "Report" q
  JOIN "ReportVersion" r ON r."reportId" = q."id" AND ${inForceSql(at, 'r')}
  JOIN "ArticleVersion" a ON a."articleId" = q."articleId" AND ${inForceSql(at, 'a')}
  JOIN "OutletVersion" o ON o."outletId" = a."outletId" AND ${inForceSql(at, 'o')}
  WHERE q."statementId" = v."statementId" AND o."named")`;

/**
 * Why a score, `x`, of a version of its statement, `v`, joined with its holders, `p`, doesn’t count under a rule, the
 * first reason that holds; `counted` where it does.
 */
export function leftOutSql(at: At, rule: CountingRule): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`CASE WHEN x."state" = 'open' THEN 'open'`,
      ...(rule.hearsay ? [] : [Prisma.sql`WHEN p."claimedById" IS NOT NULL THEN 'hearsay'`]),
      ...(rule.private ? [] : [Prisma.sql`WHEN ${Prisma.raw(isOwn('v'))} THEN 'private'`]),
      ...(rule.standing ? [] : [Prisma.sql`WHEN v."modality" = 'standing' THEN 'standing'`]),
      ...(rule.namedOutlets ? [Prisma.sql`WHEN NOT ${inNamedOutlet(at)} THEN 'unnamed'`] : []),
      ...(rule.checked ? [Prisma.sql`WHEN NOT x."checked" THEN 'unchecked'`] : []),
      ...(rule.modality === null ? [] : [Prisma.sql`WHEN v."modality" <> ${rule.modality} THEN 'modality'`]),
      Prisma.sql`ELSE 'counted' END`,
    ],
    ' ',
  );
}
