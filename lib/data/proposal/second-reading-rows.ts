import type { Proposal } from '@/lib/domain/proposal/proposal';
import type { SecondAccount } from '@/lib/domain/second-coder/second-reading';
import { inPieces } from '../in-pieces';
import type { Transaction } from '../transact';

interface SecondReadingInput {
  readonly extractor: string;
  /** When it was asked; kept from the first time where an account comes. */
  readonly at: Date;
  readonly account: SecondAccount | null;
}

/** Notes the asking, or what came of it. */
export async function writeSecondReading(
  tx: Transaction,
  articleId: number,
  { extractor, at, account }: SecondReadingInput,
): Promise<void> {
  const fields = { extractor, account: account && JSON.stringify(account) };
  await tx.secondReading.upsert({
    where: { articleId },
    create: { articleId, ...fields, askedAt: at },
    update: account ? fields : { ...fields, askedAt: at },
  });
}

interface SecondFindings {
  readonly opinions: readonly { readonly proposalId: number; readonly found: Proposal }[];
  readonly own: readonly Proposal[];
}

/** Keeps what a second coder found, once. */
export async function writeSecondFindings(
  tx: Transaction,
  articleId: number,
  extractor: string,
  { opinions, own }: SecondFindings,
): Promise<void> {
  const second = opinions.map(({ proposalId, found }) => ({ proposalId, extractor, found: JSON.stringify(found) }));
  for (const data of inPieces(second)) await tx.secondOpinion.createMany({ data });
  const first = own.map((found, ordinal) => ({
    articleId,
    ordinal,
    extractor,
    found: JSON.stringify(found),
    confidence: found.confidence,
  }));
  for (const data of inPieces(first)) await tx.proposal.createMany({ data });
}
