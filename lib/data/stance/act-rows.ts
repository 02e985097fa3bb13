import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import type { Transaction } from '../transact';

/** Which statement, target and codebook version an act is about. */
export interface ActPlace {
  readonly statementId: number;
  readonly targetId: number;
  readonly codebookVersionId: number;
}

export interface JudgementInput {
  readonly value: JudgedValue;
  readonly reason: string;
}

export async function writeAnnotation(
  tx: Transaction,
  seq: number,
  place: ActPlace,
  judgement: JudgementInput & { readonly coderId: number },
): Promise<void> {
  await tx.stanceAnnotation.create({ data: { ...place, ...judgement, seq } });
}

/** `coderId` null: settled by a seed rule. */
export async function writeAdjudication(
  tx: Transaction,
  seq: number,
  place: ActPlace,
  judgement: JudgementInput & { readonly coderId: number | null },
): Promise<void> {
  const basis = judgement.coderId === null ? 'seed-rule' : 'editor';
  await tx.adjudication.create({ data: { ...place, ...judgement, basis, seq } });
}

export async function writeFinishedCoding(
  tx: Transaction,
  seq: number,
  coding: Omit<ActPlace, 'targetId'> & { readonly coderId: number },
): Promise<void> {
  await tx.finishedCoding.create({ data: { ...coding, seq } });
}
