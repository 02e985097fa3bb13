import type { EntryState } from '@/lib/domain/feed/feed';
import type { Transaction } from '../transact';

interface Entry {
  readonly state: string;
  readonly attempts: number;
  /** Who follows the feed. */
  readonly followerId: number;
}

export async function findEntry(tx: Transaction, id: number): Promise<Entry | null> {
  const row = await tx.feedEntry.findUnique({
    where: { id },
    select: { state: true, attempts: true, feed: { select: { byId: true } } },
  });
  return row && { state: row.state, attempts: row.attempts, followerId: row.feed.byId };
}

export async function settleEntry(tx: Transaction, id: number, state: EntryState): Promise<void> {
  await tx.feedEntry.update({ where: { id }, data: { state, lastError: null } });
}

/** An attempt that failed; `isLast`: there is no other. */
export async function writeAttempt(
  tx: Transaction,
  id: number,
  { attempts, error, isLast }: { readonly attempts: number; readonly error: string; readonly isLast: boolean },
): Promise<void> {
  const state = isLast ? { state: 'failed' } : {};
  await tx.feedEntry.update({ where: { id }, data: { attempts, lastError: error, ...state } });
}
