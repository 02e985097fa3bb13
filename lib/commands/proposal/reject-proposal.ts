import { findProposal, newestDecisionOf } from '@/lib/data/proposal/proposals';
import type { Transaction } from '@/lib/data/transact';
import {
  barKeyOf,
  listWaitingBy,
  markOpen,
  markOpenAll,
  markRejected,
  removeBar,
  writeBar,
} from '@/lib/data/proposal/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Rejection, ReviewedProposal } from '@/lib/domain/proposal/review';
import { revertChange } from '../change/revert-change';

/**
 * Rejects a proposal, or for good what it bars: all that a speaker whom nobody has recorded is said to say, or these
 * words in any article. Then others that wait are rejected too, and later ones when they are found. Not public, so no
 * change is recorded.
 */
export async function rejectProposal(
  tx: Transaction,
  { proposal: id, reason, scope }: Rejection,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const proposal = await findProposal(tx, id);
  if (!proposal) return refused({ code: 'unknown-proposal' });
  if (proposal.state !== 'open')
    return refused({ code: 'already-decided', by: proposal.decidedBy ?? 'A rule', state: proposal.state });
  const decision = { byId: by.coderId, at };
  if (scope === 'always') await bar(tx, proposal, reason, decision);
  await markRejected(tx, { id, ...decision }, { reason, scope });
  return accepted(null);
}

async function bar(
  tx: Transaction,
  { id, found }: ReviewedProposal,
  reason: string,
  { byId, at }: { readonly byId: number; readonly at: Date },
): Promise<void> {
  const speaker = barKeyOf(found);
  await writeBar(tx, { speaker, reason, byId, at });
  for (const other of await listWaitingBy(tx, speaker)) {
    if (other !== id) await markRejected(tx, { id: other, byId, at }, { reason, scope: 'always' });
  }
}

/**
 * Takes back this person's newest decision in an article: an accepted statement by undoing its change, a rejection by
 * opening the proposal again; what was barred and rejected with it is proposed again. Answers the proposal's id.
 */
export async function takeBackDecision(
  tx: Transaction,
  articleSlug: string,
  by: Person,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const newest = await newestDecisionOf(tx, articleSlug, by.coderId);
  if (!newest) return refused({ code: 'nothing-to-take-back' });
  if (newest.state === 'accepted' && newest.acceptedSeq !== null) {
    const undone = await revertChange(tx, { seq: newest.acceptedSeq, reason: 'Taken back in the inbox.' }, by, at);
    if (!undone.ok) return undone;
  }
  if (newest.scope === 'always') {
    await removeBar(tx, barKeyOf(newest.found));
    if (newest.decidedAt !== null) await markOpenAll(tx, { byId: by.coderId, at: new Date(newest.decidedAt) });
  }
  await markOpen(tx, newest.id);
  return accepted(newest.id);
}
