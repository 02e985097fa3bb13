import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { findArticleId, findSecondReading } from '@/lib/data/proposal/second-readings';
import type { Transaction } from '@/lib/data/transact';
import { writeSecondFindings, writeSecondReading } from '@/lib/data/proposal/second-reading-rows';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import type { AnswerRefusal } from '@/lib/domain/second-coder/check-answer';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';
import { countRefusals, type SecondAccount } from '@/lib/domain/second-coder/second-reading';
import { setBeside } from '@/lib/domain/second-coder/set-beside';

interface SecondQuestion {
  readonly articleSlug: string;
  readonly extractor: string;
}

export interface SecondFindings extends SecondQuestion, Pick<SecondAccount, 'asked' | 'parts' | 'fault'> {
  readonly proposals: readonly Proposal[];
  readonly refused: readonly AnswerRefusal[];
}

type Outcome = Result<null, CommandRefusal>;

/**
 * Notes that the second machine coder is asked about an article, which it can be again until it found something. No
 * change is recorded.
 */
export async function beginSecondReading(
  tx: Transaction,
  { articleSlug, extractor }: SecondQuestion,
  at: Date,
): Promise<Outcome> {
  const articleId = await findArticleId(tx, articleSlug);
  if (articleId === null) return refused({ code: 'unknown-intake' });
  const account = (await findSecondReading(tx, articleSlug))?.account;
  if (account && account.own + account.opinions > 0) return refused({ code: 'unchanged' });
  await writeSecondReading(tx, articleId, { extractor, at, account: null });
  return accepted(null);
}

/**
 * Keeps what the second machine coder answered: where we propose the same words, as a second opinion on our proposal;
 * what it alone found as open proposals of its own. What it judged becomes its annotation when a person accepts the
 * proposal.
 */
export async function keepSecondReading(tx: Transaction, findings: SecondFindings, at: Date): Promise<Outcome> {
  const { articleSlug, extractor, proposals, refused: reasons, asked, parts, fault } = findings;
  const articleId = await findArticleId(tx, articleSlug);
  if (articleId === null) return refused({ code: 'unknown-intake' });
  const all = await listProposalsOf(tx, articleSlug);
  const ours = all
    .filter((one) => !isEndpoint(one.extractor))
    .map(({ id, found: { start, end } }) => ({ id, start, end }));
  const { opinions, own } = setBeside(ours, proposals);
  await writeSecondFindings(tx, articleId, extractor, {
    opinions: opinions.map(({ beside, found }) => ({ proposalId: beside.id, found })),
    own,
  });
  const account = { asked, parts, fault, opinions: opinions.length, own: own.length, refused: countRefusals(reasons) };
  await writeSecondReading(tx, articleId, { extractor, at, account });
  return accepted(null);
}
