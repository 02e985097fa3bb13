import { recordChange } from '@/lib/data/change/record-change';
import { revertRows } from '@/lib/data/change/revert-rows';
import type { Transaction } from '@/lib/data/transact';
import { followIssueUndo } from '@/lib/data/issue/issue-undo';
import { followUndo } from '@/lib/data/proposal/proposal-rows';
import { closeScoresOfGone, closeScoresTowardReturning, deriveScores } from '@/lib/data/stance/score-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { findChange, isUndone } from '@/lib/data/change/undo-state';

/**
 * Takes back any one change by a new one: what it opened is closed, what it closed is reopened, and the scores are
 * derived anew. One function for every verb; one of an issue publishes the codebook as it then reads. Refuses when
 * something of it was changed later, when it is undone already, and to take away an issue that somebody judged.
 */
export async function revertChange(
  tx: Transaction,
  input: { readonly seq: number; readonly reason: string },
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  const { seq: undone, reason } = input;
  const change = await findChange(tx, undone);
  // Whoever reviews takes back what they accepted or recorded themselves; anything else is an editor's.
  const own = (change?.verb === 'accept-proposal' || change?.verb === 'record-by-hand') && change.byId === by.coderId;
  if (!own && !may(by.role, 'undo')) return refused({ code: 'may-not', permission: 'undo' });
  if (!change) return refused({ code: 'unknown-change', seq: undone });
  const intent = { at, byId: by.coderId, verb: 'undo', subject: change.subject, reason, undoes: undone } as const;
  return recordChange(tx, intent, async (seq) => {
    if (await isUndone(tx, undone)) return refused({ code: 'already-undone', seq: undone });
    await closeScoresTowardReturning(tx, seq, undone);
    const statements = await revertRows(tx, seq, undone);
    if (statements === null) return refused({ code: 'changed-since', seq: undone });
    const issues = await followIssueUndo(tx, seq);
    if (issues.orphaned > 0) return refused({ code: 'issue-in-use', seq: undone, acts: issues.orphaned });
    await closeScoresOfGone(tx, seq, statements);
    for (const statementId of new Set([...statements, ...issues.statements])) await deriveScores(tx, seq, statementId);
    await followUndo(tx, undone);
    return accepted(null);
  });
}
