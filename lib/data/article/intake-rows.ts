import type { IntakeInput } from '@/lib/domain/intake/intake';
import type { Transaction } from '../transact';

/** Keeps a text that was put in; answers its id. */
export async function writeIntake(tx: Transaction, input: IntakeInput, byId: number, at: Date): Promise<number> {
  return (await tx.intake.create({ data: { ...input, byId, at }, select: { id: true } })).id;
}

/** Whether there was one. */
export async function removeIntake(tx: Transaction, id: number): Promise<boolean> {
  return (await tx.intake.deleteMany({ where: { id } })).count > 0;
}
