import { parseTargetKey } from '@/lib/domain/target/target';
import type { Prisma } from './generated/client';
import type { Archive } from './archive';
import { inForceAt, stillInForce } from './history/tables';

/** Which statements: other rows are named by slug, a target as `issue:slug` or `actor:slug`. */
export interface StatementFilter {
  readonly key?: string | undefined;
  readonly holder?: string | undefined;
  readonly target?: string | undefined;
  readonly speaker?: string | undefined;
  readonly occasion?: string | undefined;
  readonly article?: string | undefined;
  readonly outlet?: string | undefined;
  readonly modality?: string | undefined;
  readonly capacity?: string | undefined;
  /** The first and the last day on which it may have been said, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** With a score in force of this value, toward `target` where one is named. */
  readonly value?: number | undefined;
  /** With a score toward an issue that bears on this actor. */
  readonly bearsOn?: string | undefined;
  /** With any score at all. */
  readonly withScores?: boolean | undefined;
  /** With a score that a person has checked, or has not. */
  readonly checked?: boolean | undefined;
}

type StatementWhere = Prisma.StatementWhereInput;

/** Shown at a version, a statement, article or issue alike: published then, and not withdrawn now. */
export function publishedAt(version: number) {
  return {
    versions: {
      some: { ...inForceAt(version), publication: 'published' },
      none: { validTo: stillInForce, publication: 'withdrawn' },
    },
  } satisfies StatementWhere;
}

function heldBy(version: number, slug: string): StatementWhere {
  const inForce = inForceAt(version);
  return {
    OR: [
      { principals: { some: { ...inForce, actor: { slug } } } },
      { versions: { some: { ...inForce, capacity: 'own', speaker: { slug } } } },
    ],
  };
}

/** A target as a condition on score rows; a key that names nothing matches nothing. */
export function towards(key: string): Prisma.TargetWhereInput {
  const target = parseTargetKey(key);
  if (!target) return { id: -1 };
  return target.kind === 'issue' ? { issue: { slug: target.slug } } : { actor: { slug: target.slug } };
}

/** The part of a filter that is about scores, not about statements. */
export function scoreWhere({ target, value, checked, bearsOn }: StatementFilter): Prisma.StanceScoreWhereInput {
  return {
    ...(target === undefined ? {} : { target: towards(target) }),
    ...(bearsOn === undefined ? {} : { target: { issue: { bearings: { some: { actor: { slug: bearsOn } } } } } }),
    ...(value === undefined ? {} : { value, state: 'settled' }),
    ...(checked === undefined ? {} : { checked }),
  };
}

function fieldsWhere({ speaker, occasion, modality, capacity, from, to }: StatementFilter): Prisma.StatementVersionWhereInput {
  return {
    ...(speaker === undefined ? {} : { speaker: { slug: speaker } }),
    ...(occasion === undefined ? {} : { occasion: { slug: occasion } }),
    ...(modality === undefined ? {} : { modality }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(from === undefined && to === undefined
      ? {}
      : { saidOn: { ...(from === undefined ? {} : { gte: from }), ...(to === undefined ? {} : { lte: to }) } }),
  };
}

function articleWhere(version: number, { article, outlet }: StatementFilter): Prisma.ArticleWhereInput {
  return {
    ...(article === undefined ? {} : { slug: article }),
    ...(outlet === undefined ? {} : { versions: { some: { ...inForceAt(version), outlet: { slug: outlet } } } }),
  };
}

export function statementWhere({ version }: Pick<Archive, 'version'>, filter: StatementFilter): StatementWhere {
  const inForce = inForceAt(version);
  const fields = fieldsWhere(filter);
  const score = scoreWhere(filter);
  const carriedBy = articleWhere(version, filter);
  const conditions: StatementWhere[] = [publishedAt(version)];
  const named = (part: object): boolean => Object.keys(part).length > 0;
  if (filter.key !== undefined) conditions.push({ key: filter.key });
  if (filter.holder) conditions.push(heldBy(version, filter.holder));
  if (named(fields)) conditions.push({ versions: { some: { ...inForce, ...fields } } });
  if (named(score)) conditions.push({ scores: { some: { ...inForce, ...score } } });
  if (filter.withScores) conditions.push({ scores: { some: inForce } });
  if (named(carriedBy)) conditions.push({ reports: { some: { versions: { some: inForce }, article: carriedBy } } });
  return { AND: conditions };
}
