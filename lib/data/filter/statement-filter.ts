import { parseTargetKey } from '@/lib/domain/target/target';
import type { Prisma } from '../generated/client';
import { inForceAt, stillInForce } from '../history/tables';

/** Which statements: other rows are named by slug, a target as `issue:slug` or `actor:slug`. */
export interface StatementFilter {
  readonly key?: string | undefined;
  /** Keys: these and no others. */
  readonly among?: readonly string[] | undefined;
  readonly holder?: string | undefined;
  readonly target?: string | undefined;
  readonly speaker?: string | undefined;
  readonly addressee?: string | undefined;
  readonly occasion?: string | undefined;
  /** At one of these. */
  readonly occasions?: readonly string[] | undefined;
  readonly article?: string | undefined;
  readonly outlet?: string | undefined;
  /** With a report that quotes directly, indirectly or both. */
  readonly mode?: string | undefined;
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
  /** With a score in force, or one that waits to be settled. */
  readonly state?: 'settled' | 'open' | undefined;
  /**
   * Known in its holder’s own or its side’s account, or for one of its holders (`holder`, where one is named) on
   * another’s word alone.
   */
  readonly word?: 'own' | 'another' | undefined;
  /** With a score that a person has checked, or has not. */
  readonly checked?: boolean | undefined;
}

/** Shown at a version, a statement, article or issue alike: published then, and not withdrawn now. */
export function publishedAt(version: number) {
  return {
    versions: {
      some: { ...inForceAt(version), publication: 'published' },
      none: { validTo: stillInForce, publication: 'withdrawn' },
    },
  } satisfies Prisma.StatementWhereInput;
}

/** A target as a condition on score rows; a key that names nothing matches nothing. */
export function towards(key: string): Prisma.TargetWhereInput {
  const target = parseTargetKey(key);
  if (!target) return { id: -1 };
  return target.kind === 'issue' ? { issue: { slug: target.slug } } : { actor: { slug: target.slug } };
}

/** The part of a filter that is about scores, not about statements. */
export function scoreWhere({ target, value, state, checked, bearsOn }: StatementFilter): Prisma.StanceScoreWhereInput {
  return {
    ...(target === undefined ? {} : { target: towards(target) }),
    ...(bearsOn === undefined ? {} : { target: { issue: { bearings: { some: { actor: { slug: bearsOn } } } } } }),
    ...(value === undefined ? {} : { value, state: 'settled' }),
    ...(state === undefined ? {} : { state }),
    ...(checked === undefined ? {} : { checked }),
  };
}
