import type { CoderKind } from '@/lib/domain/coder/coder';
import type { Transaction } from '../transact';

export interface CoderInput {
  readonly slug: string;
  readonly kind: CoderKind;
  readonly name: string;
  readonly note: string | null;
}

export async function writeCoder(tx: Transaction, seq: number, input: CoderInput): Promise<number> {
  const { slug, kind, name, note } = input;
  const { id } = await tx.coder.create({ data: { slug, kind, seq } });
  await tx.coderVersion.create({ data: { coderId: id, name, note, validFrom: seq } });
  return id;
}

/** Makes the statement's scores wait for these coders. */
export async function writeAssignments(
  tx: Transaction,
  seq: number,
  statementId: number,
  coderIds: readonly number[],
): Promise<void> {
  await tx.assignment.createMany({ data: coderIds.map((coderId) => ({ statementId, coderId, validFrom: seq })) });
}
