import type { Transaction } from '@/lib/data/transact';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';

/** A key for a new statement, from who said it, when, and the first words; one that no statement ever had. */
export async function freeStatementKey(
  tx: Transaction,
  { speaker, saidOn }: { readonly speaker: string; readonly saidOn: string },
  said: string,
): Promise<string> {
  const words = said.split(/\s+/u).slice(0, 6).join(' ');
  const wished = slugOf(`${speaker} ${saidOn} ${words}`).slice(0, 70).replace(/-+$/u, '');
  const taken = await tx.statement.findMany({ where: { key: { startsWith: wished } }, select: { key: true } });
  const keys = new Set(taken.map(({ key }) => key));
  return freeSlug(wished, 'statement', (key) => keys.has(key));
}
