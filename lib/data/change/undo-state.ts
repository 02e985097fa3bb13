import type { Transaction } from '../transact';

/** What a change was about and by whom; null for a number that none has. */
export function findChange(tx: Transaction, seq: number) {
  return tx.change.findUnique({ where: { seq }, select: { subject: true, verb: true, byId: true } });
}

/** Whether an undo stands against a change: one that was itself undone does not. */
export async function isUndone(tx: Transaction, seq: number): Promise<boolean> {
  const undos = await tx.change.findMany({ where: { undoes: seq }, select: { seq: true } });
  for (const undo of undos) if (!(await isUndone(tx, undo.seq))) return true;
  return false;
}
