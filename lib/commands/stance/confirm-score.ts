import { z } from 'zod';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeAnnotation } from '@/lib/data/stance/act-rows';
import { deriveScores, findScore } from '@/lib/data/stance/score-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { stanceValue } from '@/lib/domain/stance/stance-value';
import { placeJudgement } from './annotate-stance';

export const confirmationInput = z.object({
  statementKey: z.string().min(1),
  target: z.string().min(1),
  /** The value the person saw and agrees with. */
  value: stanceValue,
});
export type ConfirmationInput = z.infer<typeof confirmationInput>;

/**
 * A person agrees with the score in force: appends an annotation of the same value, which marks the score as checked
 * and leaves it as it is. Refuses when the score has opened or has another value than the one seen.
 */
export async function confirmScore(
  tx: Transaction,
  input: ConfirmationInput,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  const subject = `statement:${input.statementKey}`;
  const intent = { at, byId: by.coderId, verb: 'confirm', subject, reason: `Confirmed ${input.target}.` } as const;
  return recordChange(tx, intent, async (seq) => {
    const place = await placeJudgement(tx, input);
    if (!place.ok) return place;
    const { statementId, targetId } = place.value;
    const score = await findScore(tx, statementId, targetId);
    if (!score) return refused({ code: 'not-settled', target: input.target });
    if (score.state !== 'settled' || score.value !== input.value) {
      return refused({ code: 'stale-version', earlier: await describeChange(tx, score.validFrom) });
    }
    await writeAnnotation(tx, seq, place.value, { value: input.value, reason: score.reason, coderId: by.coderId });
    await deriveScores(tx, seq, statementId);
    return accepted(null);
  });
}
