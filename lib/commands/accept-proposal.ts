import { sealChange, takeSeq } from '@/lib/data/history/record-change';
import { findProposal } from '@/lib/data/proposals';
import type { Transaction } from '@/lib/data/transact';
import { markAccepted } from '@/lib/data/writing/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { contentOf, correctedFields } from '@/lib/domain/proposal/proposed-fields';
import type { Acceptance, ReviewedProposal } from '@/lib/domain/proposal/review';
import { checkFields } from '@/lib/domain/statement/statement-input';
import { machineCodings, writeCoding } from './machine-coding';
import { freeStatementKey } from './statement-key';
import { holdersOf, unknownName, writeCoded, writeJudgements } from './write-coded';

async function writeAccepted(tx: Transaction, seq: number, proposal: ReviewedProposal, input: Acceptance, key: string, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  const { found, articleSlug } = proposal;
  const { start, end, quote, mode, cue, via } = found;
  const corrected = correctedFields(found, input.fields, input.stances);
  const report = { article: articleSlug, start, end, quote, mode, cue, relays: via, matchBasis: 'named' as const, note: null };
  const written = await writeCoded(tx, seq, { ...input, key, report });
  if (!written.ok) return written;
  const reason = corrected.includes('stances') ? 'Judged on reading the proposal.' : 'Accepted as proposed.';
  for (const coding of await machineCodings(tx, seq, proposal, holdersOf(input))) await writeCoding(tx, seq, written.value, coding);
  await writeJudgements(tx, seq, written.value, { coderId: by.coderId, stances: input.stances, reason });
  await markAccepted(tx, { id: proposal.id, byId: by.coderId, at }, { statementKey: key, seq, corrected });
  return accepted(null);
}

/**
 * Turns a proposal into a published statement in one change: whoever it names and nobody has recorded, the statement,
 * its report, the machines' annotations and the person's, and the article if it was a draft. What differs from the
 * proposal is kept as corrected. Refuses a proposal that is decided, fields that disagree, and names nobody knows.
 */
export async function acceptProposal(tx: Transaction, input: Acceptance, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const disagreement = checkFields(input.fields);
  if (disagreement) return refused(disagreement);
  const taken = await takeSeq(tx);
  const proposal = await findProposal(tx, input.proposal);
  if (!proposal) return refused({ code: 'unknown-proposal' });
  if (proposal.state !== 'open') return refused({ code: 'already-decided', by: proposal.decidedBy ?? 'A rule', state: proposal.state });
  const key = await freeStatementKey(tx, input.fields, contentOf(proposal.found));
  try {
    const written = await writeAccepted(tx, taken.seq, proposal, input, key, by, at);
    if (!written.ok) return written;
  } catch (error) {
    return unknownName(error);
  }
  const reason = `Accepted from the article ${proposal.articleSlug}.`;
  await sealChange(tx, taken, { at, byId: by.coderId, verb: 'accept-proposal', subject: `statement:${key}`, reason });
  return accepted(null);
}
