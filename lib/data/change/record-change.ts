import type { ChangeVerb } from '@/lib/domain/change/change';
import { refreshSearch } from '../search/search-index';
import type { Transaction } from '../transact';
import { chainHash, digestOf, rowsOf, type ChangeFields } from '../history/digest';
import { actTables } from '../history/tables';

/** Who did what, to what, why; `at` comes in from the clock. `byId` null: the seed. */
export interface ChangeIntent {
  readonly at: Date;
  readonly byId: number | null;
  readonly verb: ChangeVerb;
  readonly subject: string;
  readonly reason: string;
  readonly undoes?: number;
}

const archiveRow = { id: 1 };

/** Takes the next sequence number: the writers' lock, so the first statement of every command's transaction. */
export async function takeSeq(tx: Transaction): Promise<{ seq: number; headHash: string }> {
  const { head, headHash } = await tx.archive.update({ where: archiveRow, data: { head: { increment: 1 } } });
  return { seq: head, headHash };
}

async function hasActs(tx: Transaction, seq: number): Promise<boolean> {
  for (const table of actTables) {
    const acts = await rowsOf(tx, table).findMany({ where: { seq }, orderBy: { id: 'asc' } });
    if (acts.length > 0) return true;
  }
  return false;
}

/**
 * Closes a change whose rows are written: its acts begin to stand, its row joins the chain, and search finds its words.
 */
export async function sealChange(
  tx: Transaction,
  taken: { readonly seq: number; readonly headHash: string },
  intent: ChangeIntent,
): Promise<void> {
  const { seq } = taken;
  if (await hasActs(tx, seq)) await tx.actValidity.create({ data: { changeSeq: seq, validFrom: seq } });
  const digest = await digestOf(tx, seq);
  const fields: ChangeFields = { ...intent, seq, undoes: intent.undoes ?? null };
  const hash = chainHash(taken.headHash, fields, digest);
  await tx.change.create({ data: { ...fields, digest, hash } });
  await tx.archive.update({ where: archiveRow, data: { headHash: hash } });
  await refreshSearch(tx, seq);
}

/**
 * Records one change: takes its sequence number, lets `work` write rows under it, and seals it.
 * A command that refuses must do so by a result that takes the transaction back; the number is then free again.
 */
export async function recordChange<T>(
  tx: Transaction,
  intent: ChangeIntent,
  work: (seq: number) => Promise<T>,
): Promise<T> {
  const taken = await takeSeq(tx);
  const value = await work(taken.seq);
  await sealChange(tx, taken, intent);
  return value;
}
