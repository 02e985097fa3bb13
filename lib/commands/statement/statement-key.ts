import type { Transaction } from '@/lib/data/transact';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { listKeysFrom } from '@/lib/data/statement/statement-identity';

/** A key for a new statement, from who said it, when, and the first words; one that no statement ever had. */
export async function freeStatementKey(
  tx: Transaction,
  { speaker, saidOn }: { readonly speaker: string; readonly saidOn: string },
  said: string,
): Promise<string> {
  const words = said.split(/\s+/u).slice(0, 6).join(' ');
  const wished = slugOf(`${speaker} ${saidOn} ${words}`).slice(0, 70).replace(/-+$/u, '');
  const keys = await listKeysFrom(tx, wished);
  return freeSlug(wished, 'statement', (key) => keys.has(key));
}
