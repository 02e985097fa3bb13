import { parseTargetKey } from '@/lib/domain/target/target';
import type { Prisma } from './generated/client';
import type { Archive } from './archive';
import { inForceAt, stillInForce } from './history/tables';

/** Which statements: other rows are named by slug, a target as `issue:slug` or `actor:slug`. */
export interface StatementFilter {
  readonly holder?: string | undefined;
  readonly target?: string | undefined;
  readonly speaker?: string | undefined;
  readonly occasion?: string | undefined;
  readonly article?: string | undefined;
}

type StatementWhere = Prisma.StatementWhereInput;

/** Shown at a version: published then, and not withdrawn now. */
export function publishedAt(version: number): StatementWhere {
  return {
    versions: { some: { ...inForceAt(version), publication: 'published' } },
    NOT: { versions: { some: { validTo: stillInForce, publication: 'withdrawn' } } },
  };
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

export function statementWhere({ version }: Pick<Archive, 'version'>, filter: StatementFilter): StatementWhere {
  const inForce = inForceAt(version);
  const { holder, target, speaker, occasion, article } = filter;
  const conditions: StatementWhere[] = [publishedAt(version)];
  if (holder) conditions.push(heldBy(version, holder));
  if (target) conditions.push({ scores: { some: { ...inForce, target: towards(target) } } });
  if (speaker) conditions.push({ versions: { some: { ...inForce, speaker: { slug: speaker } } } });
  if (occasion) conditions.push({ versions: { some: { ...inForce, occasion: { slug: occasion } } } });
  if (article) conditions.push({ reports: { some: { versions: { some: inForce }, article: { slug: article } } } });
  return { AND: conditions };
}
