import { z } from 'zod';
import { recordChange } from '@/lib/data/change/record-change';
import {
  currentCodebookVersionId,
  describeChange,
  findStatementIdentity,
  findTargetIdentity,
  newestAdjudication,
} from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAdjudication, writeAnnotation, type ActPlace } from '@/lib/data/stance/act-rows';
import { deriveScores } from '@/lib/data/stance/score-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { judgedValue } from '@/lib/domain/stance/stance-value';

export const annotationInput = z.object({
  statementKey: z.string().min(1),
  target: z.string().min(1, 'Choose what the stance is toward.'),
  /** Null: "no stance", which also withdraws a target. */
  value: judgedValue,
  reason: z.string().trim().min(1, 'Give the reason in one line.').max(500, 'Keep the reason under 500 characters.'),
  /** True when an editor settles the score with this judgement. */
  settle: z.boolean(),
  /** The change number of the adjudication the form showed; 0 when it showed none. */
  adjudicationSeen: z.int().nonnegative(),
});
export type AnnotationInput = z.infer<typeof annotationInput>;

/** The statement, target and codebook version a judgement is about, or why it may not be made. */
export async function placeJudgement(
  tx: Transaction,
  input: { readonly statementKey: string; readonly target: string },
): Promise<Result<ActPlace, CommandRefusal>> {
  const { statementKey: key, target: targetKey } = input;
  const statement = await findStatementIdentity(tx, key);
  if (!statement) return refused({ code: 'unknown-statement', key });
  const target = await findTargetIdentity(tx, targetKey);
  if (!target) return refused({ code: 'unknown-target', target: targetKey });
  if (target.retired) return refused({ code: 'issue-retired', target: targetKey });
  if (target.actorId !== null && statement.holders.includes(target.actorId)) {
    return refused({ code: 'target-is-holder', target: targetKey });
  }
  const codebookVersionId = await currentCodebookVersionId(tx);
  return accepted({ statementId: statement.id, targetId: target.id, codebookVersionId });
}

async function staleSettlement(tx: Transaction, place: ActPlace, seen: number): Promise<CommandRefusal | null> {
  const newest = await newestAdjudication(tx, place.statementId, place.targetId);
  if (!newest || newest.seq === seen) return null;
  return {
    code: 'stale-version',
    earlier: await describeChange(tx, newest.seq),
    value: newest.value as AnnotationInput['value'],
  };
}

/**
 * Appends one person's judgement of one target, and with `settle` the adjudication that ends the matter, under one
 * change; the score then follows from the score rule. Refuses a target among the statement's holders, a retired issue,
 * settling without being an editor, and settling over an adjudication the form had not shown.
 */
export async function annotateStance(
  tx: Transaction,
  input: AnnotationInput,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (input.settle && !may(by.role, 'settle')) return refused({ code: 'may-not', permission: 'settle' });
  const { value, reason } = input;
  const intent = {
    at,
    byId: by.coderId,
    verb: input.settle ? 'adjudicate' : 'annotate',
    subject: `statement:${input.statementKey}`,
    reason,
  } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await placeJudgement(tx, input);
    if (!place.ok) return place;
    const stale = input.settle ? await staleSettlement(tx, place.value, input.adjudicationSeen) : null;
    if (stale) return refused(stale);
    const judgement = { value, reason, coderId: by.coderId };
    await writeAnnotation(tx, seq, place.value, judgement);
    if (input.settle) await writeAdjudication(tx, seq, place.value, judgement);
    await deriveScores(tx, seq, place.value.statementId);
    return accepted(null);
  });
}
