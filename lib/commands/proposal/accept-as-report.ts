import { sealChange, takeSeq } from '@/lib/data/change/record-change';
import { findProposal } from '@/lib/data/proposal/proposals';
import { findTargetIdentity } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { markAccepted } from '@/lib/data/proposal/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { FurtherReport, ReviewedProposal } from '@/lib/domain/proposal/review';
import { machineCodings, writeCoding, type Coding } from '../coder/machine-coding';
import { heldStatement, writeReportOf, type HeldStatement } from '../statement/report-of-held';

/** What a machine judged of this wording, toward none of the statement's own holders. */
async function towardOthers(
  tx: Transaction,
  { coderId, judgements }: Coding,
  { holders }: HeldStatement,
): Promise<Coding> {
  const targets = await Promise.all(judgements.map(({ target }) => findTargetIdentity(tx, target)));
  return { coderId, judgements: judgements.filter((_, index) => !holders.includes(targets[index]?.actorId ?? -1)) };
}

async function writeFurtherReport(
  tx: Transaction,
  seq: number,
  proposal: ReviewedProposal,
  { basis }: FurtherReport,
  held: HeldStatement,
): Promise<Result<null, CommandRefusal>> {
  const { found, articleSlug } = proposal;
  const { start, end, quote, mode, cue, via } = found;
  const written = await writeReportOf(tx, seq, held, {
    article: articleSlug,
    start,
    end,
    quote,
    mode,
    cue,
    relays: via,
    matchBasis: basis,
    note: null,
  });
  if (!written.ok) return written;
  for (const coding of await machineCodings(tx, seq, proposal, []))
    await writeCoding(tx, seq, held.id, await towardOthers(tx, coding, held));
  return accepted(null);
}

/**
 * Accepts a proposal as one more report of an utterance that is held already: the report, the machines' judgement of
 * its wording, and the article if it was a draft. Fields and scores of the statement stay as they are. Refuses a
 * proposal that is decided, a statement that is not shown, and a second report from the same article.
 */
export async function acceptAsReport(
  tx: Transaction,
  input: FurtherReport,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const taken = await takeSeq(tx);
  const proposal = await findProposal(tx, input.proposal);
  if (!proposal) return refused({ code: 'unknown-proposal' });
  if (proposal.state !== 'open')
    return refused({ code: 'already-decided', by: proposal.decidedBy ?? 'A rule', state: proposal.state });
  const held = await heldStatement(tx, input.statement, proposal.articleSlug);
  if (!held.ok) return held;
  const written = await writeFurtherReport(tx, taken.seq, proposal, input, held.value);
  if (!written.ok) return written;
  await markAccepted(
    tx,
    { id: proposal.id, byId: by.coderId, at },
    { statementKey: input.statement, seq: taken.seq, corrected: [] },
  );
  const reason = `Accepted from the article ${proposal.articleSlug} as a further report.`;
  await sealChange(tx, taken, {
    at,
    byId: by.coderId,
    verb: 'accept-proposal',
    subject: `statement:${input.statement}`,
    reason,
  });
  return accepted(null);
}
