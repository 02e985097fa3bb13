import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeAssignments } from '@/lib/data/coder/coder-rows';
import { writeStatement, type ReportRefusal } from '@/lib/data/statement/statement-rows';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { checkFields, type FieldsRefusal, type StatementInput } from '@/lib/domain/statement/statement-input';
import type { Author } from '../change/author';

/**
 * Records a statement with its reports, each quote found at its span first, and the coders its scores wait for.
 * Answers its id.
 */
export async function recordStatement(
  tx: Transaction,
  input: StatementInput & { readonly assigned: readonly number[] },
  { byId, at, reason }: Author,
): Promise<Result<number, ReportRefusal | FieldsRefusal>> {
  const disagreement = checkFields(input);
  if (disagreement) return refused(disagreement);
  const intent = { at, byId, verb: 'record-statement', subject: `statement:${input.key}`, reason } as const;
  return recordChange(tx, intent, async (seq) => {
    const written = await writeStatement(tx, seq, input);
    if (!written.ok) return written;
    await writeAssignments(tx, seq, written.value, input.assigned);
    return accepted(written.value);
  });
}
