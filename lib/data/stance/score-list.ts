import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/** A statement's scores as they stand now, targets by key. */
export async function listScoresOf(
  tx: Transaction,
  statementKey: string,
): Promise<{ target: string; state: string; value: number | null; checked: boolean }[]> {
  const rows = await tx.stanceScore.findMany({
    where: { statement: { key: statementKey }, validTo: stillInForce },
    orderBy: { targetId: 'asc' },
    select: {
      state: true,
      value: true,
      checked: true,
      target: { select: { issue: { select: { slug: true } }, actor: { select: { slug: true } } } },
    },
  });
  return rows.map(({ target, ...score }) => ({
    ...score,
    target: target.issue ? `issue:${target.issue.slug}` : `actor:${target.actor?.slug ?? ''}`,
  }));
}
