import { sealChange, takeSeq } from '@/lib/data/change/record-change';
import { findProposal } from '@/lib/data/proposal/proposals';
import type { Transaction } from '@/lib/data/transact';
import { markAccepted } from '@/lib/data/proposal/proposal-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { contentOf, correctedFields } from '@/lib/domain/proposal/proposed-fields';
import type { Acceptance, ReviewedProposal } from '@/lib/domain/proposal/review';
import { checkFields } from '@/lib/domain/statement/statement-input';
import { machineCodings, writeCoding } from '../coder/machine-coding';
import { freeStatementKey } from '../statement/statement-key';
import { unknownName, writeCoded, writeJudgements } from '../statement/write-coded';
import { holderKeys } from '@/lib/domain/statement/statement';

interface AcceptedKeys {
  readonly key: string;
  readonly article: string;
}

async function writeAccepted(
  tx: Transaction,
  seq: number,
  proposal: ReviewedProposal,
  input: Acceptance,
  key: string,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  const { found, articleSlug } = proposal;
  const { start, end, quote, mode, cue, via } = found;
  const corrected = correctedFields(found, input.fields, input.stances);
  const report = {
    article: articleSlug,
    start,
    end,
    quote,
    mode,
    cue,
    relays: via,
    matchBasis: 'named' as const,
    note: null,
  };
  const written = await writeCoded(tx, seq, { ...input, key, report });
  if (!written.ok) return written;
  const reason = corrected.includes('stances') ? 'Judged on reading the proposal.' : 'Accepted as proposed.';
  for (const coding of await machineCodings(tx, seq, proposal, holderKeys(input.fields)))
    await writeCoding(tx, seq, written.value, coding);
  await writeJudgements(tx, seq, written.value, { coderId: by.coderId, stances: input.stances, reason });
  await markAccepted(tx, { id: proposal.id, byId: by.coderId, at }, { statementKey: key, seq, corrected });
  return accepted(null);
}

async function findKey(
  tx: Transaction,
  { proposal: id, fields }: Acceptance,
): Promise<Result<{ readonly key: string; readonly proposal: ReviewedProposal }, CommandRefusal>> {
  const proposal = await findProposal(tx, id);
  if (!proposal) return refused({ code: 'unknown-proposal' });
  if (proposal.state !== 'open')
    return refused({ code: 'already-decided', by: proposal.decidedBy ?? 'A rule', state: proposal.state });
  return accepted({ proposal, key: await freeStatementKey(tx, fields, contentOf(proposal.found)) });
}

/** Writes one statement of the change; answers its key and the article's slug. */
async function acceptOne(
  tx: Transaction,
  seq: number,
  input: Acceptance,
  by: Person,
  at: Date,
): Promise<Result<AcceptedKeys, CommandRefusal>> {
  const disagreement = checkFields(input.fields);
  if (disagreement) return refused(disagreement);
  const found = await findKey(tx, input);
  if (!found.ok) return found;
  const { key, proposal } = found.value;
  try {
    const written = await writeAccepted(tx, seq, proposal, input, key, by, at);
    return written.ok ? accepted({ key, article: proposal.articleSlug }) : written;
  } catch (error) {
    return unknownName(error);
  }
}

/**
 * Turns a proposal into a published statement in one change: whoever it names and nobody has recorded, the statement,
 * its report, the machines' annotations and the person's, and the article if it was a draft. What differs from the
 * proposal is kept as corrected. Refuses a proposal that is decided, fields that disagree, and names nobody knows.
 */
export async function acceptProposal(
  tx: Transaction,
  input: Acceptance,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const taken = await takeSeq(tx);
  const made = await acceptOne(tx, taken.seq, input, by, at);
  if (!made.ok) return made;
  const { key, article } = made.value;
  await sealChange(tx, taken, {
    at,
    byId: by.coderId,
    verb: 'accept-proposal',
    subject: `statement:${key}`,
    reason: `Accepted from the article ${article}.`,
  });
  return accepted(null);
}

/** The speaker in the article's words. */
const speakerOf = async (tx: Transaction, { proposal, fields }: Acceptance): Promise<string> =>
  (await findProposal(tx, proposal))?.found.speaker.text ?? fields.speaker;

/**
 * Accepts several proposals of an article by one change, which one undo takes back. Refuses all where one can't be
 * accepted, and names its speaker; refuses an empty list as `unchanged`.
 */
export async function acceptProposals(
  tx: Transaction,
  inputs: readonly Acceptance[],
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  const [only] = inputs;
  if (!only) return refused({ code: 'unchanged' });
  if (inputs.length === 1) return acceptProposal(tx, only, by, at);
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const taken = await takeSeq(tx);
  let article = '';
  for (const input of inputs) {
    const made = await acceptOne(tx, taken.seq, input, by, at);
    if (!made.ok) return refused({ code: 'one-of-several', named: await speakerOf(tx, input), because: made.refusal });
    ({ article } = made.value);
  }
  const reason = `${inputs.length} proposals accepted at once from the article ${article}.`;
  await sealChange(tx, taken, {
    at,
    byId: by.coderId,
    verb: 'accept-proposal',
    subject: `statements:${inputs.length}`,
    reason,
  });
  return accepted(null);
}
