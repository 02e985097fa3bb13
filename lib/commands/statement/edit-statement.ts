import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import { readStatementFields } from '@/lib/data/statement/statement-fields';
import type { Transaction } from '@/lib/data/transact';
import { UnknownName } from '@/lib/data/identity/identities';
import { closeScoresToward, deriveScores } from '@/lib/data/stance/score-rows';
import { replaceAddressees, replacePrincipals, replaceStatementVersion } from '@/lib/data/statement/statement-edits';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { checkFields, type StatementFields } from '@/lib/domain/statement/statement-input';
import { holdersOf } from '@/lib/domain/statement/statement';

export interface StatementEdit {
  readonly statementKey: string;
  readonly fields: StatementFields;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

/** Replaces what differs of a statement's fields; its scores are still to be derived. Answers whether anything did. */
export async function replaceFieldRows(
  tx: Transaction,
  seq: number,
  statementId: number,
  fields: StatementFields,
): Promise<boolean> {
  const holders = holdersOf(fields).map(({ actor }) => actor);
  await closeScoresToward(tx, seq, statementId, holders);
  const edits = [
    await replaceStatementVersion(tx, seq, statementId, fields),
    await replacePrincipals(tx, seq, statementId, fields.principals),
    await replaceAddressees(tx, seq, statementId, fields.addressees),
  ];
  return edits.includes(true);
}

async function replaceKnown(
  tx: Transaction,
  seq: number,
  statementId: number,
  edit: StatementEdit,
): Promise<Result<null, CommandRefusal>> {
  try {
    const altered = await replaceFieldRows(tx, seq, statementId, edit.fields);
    await deriveScores(tx, seq, statementId);
    return altered ? accepted(null) : refused({ code: 'unchanged' });
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    const field = error.noun === 'occasion' ? 'occasion' : 'speaker';
    return refused({ code: 'unknown-name', field, named: error.named });
  }
}

/**
 * Replaces what is recorded about a statement by new version rows: only what differs is closed and opened. Refuses
 * when the fields were edited since the form was opened, and answers that edit, so that the second person sees it.
 */
export async function editStatement(
  tx: Transaction,
  edit: StatementEdit,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-statement')) return refused({ code: 'may-not', permission: 'edit-statement' });
  const disagreement = checkFields(edit.fields);
  if (disagreement) return refused(disagreement);
  const { statementKey: key, reason } = edit;
  const intent = { at, byId: by.coderId, verb: 'edit-statement', subject: `statement:${key}`, reason } as const;
  return recordChange(tx, intent, async (seq) => {
    const stored = await readStatementFields(tx, key);
    if (!stored) return refused({ code: 'unknown-statement', key });
    if (stored.fieldsVersion !== edit.fieldsVersion) {
      return refused({
        code: 'stale-version',
        earlier: await describeChange(tx, stored.fieldsVersion),
        fields: stored.fields,
      });
    }
    return replaceKnown(tx, seq, stored.id, edit);
  });
}
