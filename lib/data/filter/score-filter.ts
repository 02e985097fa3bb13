import type { ScoreFilter } from '@/lib/domain/stance/score-filter';
import { parseTargetKey } from '@/lib/domain/target/target';
import { Prisma } from '../generated/client';
import { inForceAt } from '../history/tables';
import { inForceSql } from './in-force';

// `isAbout` of the domain in the database's words, and in Prisma's; `score-filter.test.ts` holds the three equal.

interface At {
  readonly version: number;
}

/** The id of what a slug names. */
export const idOf = (table: 'Actor' | 'Occasion' | 'Article' | 'Outlet' | 'Issue', slug: string): Prisma.Sql =>
  Prisma.sql`(SELECT "id" FROM ${Prisma.raw(`"${table}"`)} WHERE "slug" = ${slug})`;

/** A key that names nothing matches nothing. */
function targetId(key: string): Prisma.Sql {
  const target = parseTargetKey(key);
  if (!target) return Prisma.sql`-1`;
  return target.kind === 'issue'
    ? Prisma.sql`(SELECT t."id" FROM "Target" t WHERE t."issueId" = ${idOf('Issue', target.slug)})`
    : Prisma.sql`(SELECT t."id" FROM "Target" t WHERE t."actorId" = ${idOf('Actor', target.slug)})`;
}

const bearing = (at: At, actor: string): Prisma.Sql => Prisma.sql`x."targetId" IN (
  SELECT t."id" FROM "Target" t JOIN "IssueBearing" b ON b."issueId" = t."issueId"
  WHERE b."actorId" = ${idOf('Actor', actor)} AND ${inForceSql(at, 'b')})`;

/** What the filter says of score rows, `x`: nothing when it is not about scores. */
export function scoreCondition(at: At, { target, value, state, checked, bearsOn }: ScoreFilter): Prisma.Sql[] {
  return [
    ...(bearsOn === undefined ? [] : [bearing(at, bearsOn)]),
    ...(target === undefined ? [] : [Prisma.sql`x."targetId" = ${targetId(target)}`]),
    ...(value === undefined ? [] : [Prisma.sql`x."value" = ${value} AND x."state" = 'settled'`]),
    ...(state === undefined ? [] : [Prisma.sql`x."state" = ${state}`]),
    ...(checked === undefined ? [] : [Prisma.sql`x."checked" = ${checked}`]),
  ];
}

/** Score rows, `x`, in force at the version that the filter is about. */
export const scoreInForceSql = (at: At, filter: ScoreFilter): Prisma.Sql =>
  Prisma.join([inForceSql(at, 'x'), ...scoreCondition(at, filter)], ' AND ');

/** A target as a condition on rows that have one; a key that names nothing matches nothing. */
export function towards(key: string): Prisma.TargetWhereInput {
  const target = parseTargetKey(key);
  if (!target) return { id: -1 };
  return target.kind === 'issue' ? { issue: { slug: target.slug } } : { actor: { slug: target.slug } };
}

const bearingOn = ({ version }: At, slug: string): Prisma.TargetWhereInput => ({
  issue: { bearings: { some: { ...inForceAt(version), actor: { slug } } } },
});

/** Scores in force at the version that the filter is about. */
export function scoreWhere(
  at: At,
  { target, value, state, checked, bearsOn }: ScoreFilter,
): Prisma.StanceScoreWhereInput {
  return {
    ...inForceAt(at.version),
    AND: [
      target === undefined ? {} : { target: towards(target) },
      bearsOn === undefined ? {} : { target: bearingOn(at, bearsOn) },
      value === undefined ? {} : { value, state: 'settled' },
      state === undefined ? {} : { state },
      checked === undefined ? {} : { checked },
    ],
  };
}
