import type { Transaction } from '../transact';

/** Says of a sign-in that it was in use at `at`; one that has ended meanwhile stays ended. */
export async function touchSession(tx: Transaction, token: string, at: Date): Promise<void> {
  await tx.session.updateMany({ where: { token }, data: { updatedAt: at } });
}

/** Forgets sign-ins that nobody has used since one instant, or that were opened before another. */
export async function forgetSessions(
  tx: Transaction,
  bounds: { readonly usedBefore: Date; readonly openedBefore: Date },
): Promise<void> {
  const { usedBefore, openedBefore } = bounds;
  await tx.session.deleteMany({
    where: { OR: [{ updatedAt: { lt: usedBefore } }, { createdAt: { lt: openedBefore } }] },
  });
}
