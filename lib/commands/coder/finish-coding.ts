import { recordChange } from '@/lib/data/change/record-change';
import {
  currentCodebookVersionId,
  findStatementIdentity,
  findTargetIdentity,
} from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAdjudication, writeAnnotation, writeFinishedCoding } from '@/lib/data/stance/act-rows';
import { UnknownName } from '@/lib/data/identity/identities';
import { deriveScores } from '@/lib/data/stance/score-rows';
import type { JudgedValue } from '@/lib/domain/stance/stance-value';
import type { Author } from '../change/author';

export interface TargetJudgement {
  readonly target: string;
  readonly value: JudgedValue;
  readonly reason: string;
}

export interface CodingInput {
  readonly statementKey: string;
  readonly judgements: readonly TargetJudgement[];
}

async function identify(tx: Transaction, key: string) {
  const statement = await findStatementIdentity(tx, key);
  if (!statement) throw new UnknownName('statement', key);
  return { statementId: statement.id, codebookVersionId: await currentCodebookVersionId(tx) };
}

async function targetId(tx: Transaction, key: string): Promise<number> {
  const target = await findTargetIdentity(tx, key);
  if (!target) throw new UnknownName('target', key);
  return target.id;
}

/** Records one coder's whole coding of a statement: targets it does not name are "no stance". */
export function finishCoding(
  tx: Transaction,
  input: CodingInput,
  coderId: number,
  { byId, at, reason }: Author,
): Promise<void> {
  const intent = { at, byId, verb: 'finish-coding', subject: `statement:${input.statementKey}`, reason } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await identify(tx, input.statementKey);
    for (const { target, ...judgement } of input.judgements) {
      await writeAnnotation(tx, seq, { ...place, targetId: await targetId(tx, target) }, { ...judgement, coderId });
    }
    await writeFinishedCoding(tx, seq, { ...place, coderId });
    await deriveScores(tx, seq, place.statementId);
  });
}

/** Settles targets by a rule of the seed, which is no person's judgement. */
export function settleBySeedRule(tx: Transaction, input: CodingInput, { byId, at, reason }: Author): Promise<void> {
  const intent = { at, byId, verb: 'adjudicate', subject: `statement:${input.statementKey}`, reason } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await identify(tx, input.statementKey);
    for (const { target, ...judgement } of input.judgements) {
      await writeAdjudication(
        tx,
        seq,
        { ...place, targetId: await targetId(tx, target) },
        { ...judgement, coderId: null },
      );
    }
    await deriveScores(tx, seq, place.statementId);
  });
}
