import { proposal } from '@/lib/domain/proposal/proposal';
import type { ProposalState, RejectScope, ReviewedProposal } from '@/lib/domain/proposal/review';
import type { Prisma } from '../generated/client';
import type { Archive } from '../archive';
import { stillInForce } from '../history/tables';
import { inPieces } from '../in-pieces';

const mostOfAnArticle = 2_000;

const reviewedFields = {
  id: true,
  extractor: true,
  state: true,
  found: true,
  statementKey: true,
  acceptedSeq: true,
  rejectedFor: true,
  scope: true,
  decidedAt: true,
  article: { select: { slug: true } },
  opinions: { orderBy: { id: 'asc' }, select: { extractor: true, found: true } },
  decidedBy: { select: { versions: { where: { validTo: stillInForce }, select: { name: true } } } },
} satisfies Prisma.ProposalSelect;

type Row = Prisma.ProposalGetPayload<{ select: typeof reviewedFields }>;

function toReviewed({ article, found, opinions, decidedBy, decidedAt, ...row }: Row): ReviewedProposal {
  return {
    ...row,
    articleSlug: article.slug,
    state: row.state as ProposalState,
    scope: row.scope as RejectScope | null,
    found: proposal.parse(JSON.parse(found)),
    opinions: opinions.map((one) => ({ extractor: one.extractor, found: proposal.parse(JSON.parse(one.found)) })),
    decidedBy: decidedBy?.versions[0]?.name ?? null,
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}

/**
 * The proposals of an article in the order of its text, at most 2,000. Drafts have no versions: they are read as they
 * are.
 */
export async function listProposalsOf(db: Archive['db'], articleSlug: string): Promise<ReviewedProposal[]> {
  const ids = await db.proposal.findMany({
    where: { article: { slug: articleSlug } },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
    take: mostOfAnArticle,
    select: { id: true },
  });
  const found = new Map<number, ReviewedProposal>();
  for (const some of inPieces(ids.map(({ id }) => id))) {
    const rows = await db.proposal.findMany({ where: { id: { in: some } }, select: reviewedFields });
    for (const row of rows) found.set(row.id, toReviewed(row));
  }
  return ids.flatMap(({ id }) => found.get(id) ?? []);
}

export async function findProposal(db: Archive['db'], id: number): Promise<ReviewedProposal | null> {
  const row = await db.proposal.findUnique({ where: { id }, select: reviewedFields });
  return row && toReviewed(row);
}

/** What this person decided last in an article; null where nothing is left to take back. */
export async function newestDecisionOf(
  db: Archive['db'],
  articleSlug: string,
  coderId: number,
): Promise<ReviewedProposal | null> {
  const row = await db.proposal.findFirst({
    where: { article: { slug: articleSlug }, decidedById: coderId, state: { not: 'open' } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    select: reviewedFields,
  });
  return row && toReviewed(row);
}
