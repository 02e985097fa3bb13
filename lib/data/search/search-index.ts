import { rebuildStatements, refreshStatements, touchedKinds } from '../constraints/sqlite-search';
import type { Transaction } from '../transact';

async function runAll(tx: Transaction, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await tx.$executeRawUnsafe(statement);
}

/**
 * Brings the index up to what change `seq` wrote, in the change's own transaction: once for every verb, undo among
 * them.
 */
export async function refreshSearch(tx: Transaction, seq: number): Promise<void> {
  const kinds = await tx.$queryRawUnsafe<{ name: string }[]>(touchedKinds(seq));
  await runAll(tx, refreshStatements(seq, new Set(kinds.map(({ name }) => name))));
}

/**
 * Makes the index anew from what is published now. `migrate` does so when the index is missing, of another format or
 * behind.
 */
export function rebuildSearch(tx: Transaction): Promise<void> {
  return runAll(tx, rebuildStatements);
}
