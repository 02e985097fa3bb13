import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/** An actor that can hold a position, as it stands now: a land and an audience cannot. Null for any other name. */
export async function findHolderId(tx: Transaction, slug: string): Promise<number | null> {
  const row = await tx.actor.findFirst({
    where: { slug, versions: { some: { validTo: stillInForce, kind: { notIn: ['country', 'audience'] } } } },
    select: { id: true },
  });
  return row?.id ?? null;
}
