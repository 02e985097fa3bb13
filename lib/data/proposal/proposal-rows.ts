import { contentOf } from '@/lib/domain/proposal/proposed-fields';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import type { ReadingOutcome } from '@/lib/domain/intake/intake';
import type { Rejection } from '@/lib/domain/proposal/review';
import { sha256 } from '../history/digest';
import { inPieces } from '../in-pieces';
import type { Transaction } from '../transact';

/** Where an article's text came from, as far as a page said it. */
export interface ReadingSource {
  readonly address: string | null;
  readonly byline: string | null;
}

export interface ReadingInput {
  readonly language: string;
  readonly fingerprint: string;
  readonly extractor: string;
  readonly outcome: ReadingOutcome;
  readonly proposals: readonly Proposal[];
}

/** Keeps what the machine found in an article, open for review. What is barred is kept too, as rejected. */
export async function writeReading(
  tx: Transaction,
  articleId: number,
  input: ReadingInput & ReadingSource,
  at: Date,
): Promise<void> {
  const { proposals, ...reading } = input;
  await tx.reading.create({ data: { ...reading, articleId, readAt: at } });
  const barred = new Map((await tx.barred.findMany()).map(({ speaker, reason }) => [speaker, reason]));
  const rows = proposals.map((proposal, ordinal) => {
    const reason = barred.get(barKeyOf(proposal)) ?? barred.get(barKeyOfWords(proposal));
    return {
      articleId,
      ordinal,
      extractor: input.extractor,
      found: JSON.stringify(proposal),
      confidence: proposal.confidence,
      ...(reason === undefined ? {} : { state: 'rejected', rejectedFor: reason, scope: 'always', decidedAt: at }),
    };
  });
  for (const data of inPieces(rows)) await tx.proposal.createMany({ data });
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');
const barKeyOfWords = (found: Proposal): string => `words ${sha256(plain(contentOf(found)))}`;

/**
 * What rejecting a proposal for good bars: its speaker's wording where nobody is recorded by it, else the words said,
 * in any article.
 */
export const barKeyOf = (found: Proposal): string =>
  found.speaker.slug === null ? plain(found.speaker.text) : barKeyOfWords(found);

interface Decision {
  readonly id: number;
  readonly byId: number;
  readonly at: Date;
}

export async function markAccepted(
  tx: Transaction,
  { id, byId, at }: Decision,
  made: { readonly statementKey: string; readonly seq: number; readonly corrected: readonly string[] },
): Promise<void> {
  const { statementKey, seq, corrected } = made;
  await tx.proposal.update({
    where: { id },
    data: {
      state: 'accepted',
      statementKey,
      acceptedSeq: seq,
      corrected: JSON.stringify(corrected),
      decidedById: byId,
      decidedAt: at,
    },
  });
}

export async function markRejected(
  tx: Transaction,
  { id, byId, at }: Decision,
  { reason, scope }: Omit<Rejection, 'proposal'>,
): Promise<void> {
  await tx.proposal.update({
    where: { id },
    data: { state: 'rejected', rejectedFor: reason, scope, decidedById: byId, decidedAt: at },
  });
}

const undecided = {
  state: 'open',
  rejectedFor: null,
  scope: null,
  corrected: null,
  decidedById: null,
  decidedAt: null,
} as const;

/** Opens a proposal again; what it became, if anything, stays named. */
export async function markOpen(tx: Transaction, id: number): Promise<void> {
  await tx.proposal.update({ where: { id }, data: undecided });
}

/** Opens again all that one person rejected for good at one instant. */
export async function markOpenAll(tx: Transaction, { byId, at }: Omit<Decision, 'id'>): Promise<void> {
  await tx.proposal.updateMany({
    where: { state: 'rejected', scope: 'always', decidedById: byId, decidedAt: at },
    data: undecided,
  });
}

/** A proposal follows the change that accepted it: open again once that is undone, accepted again once the undo is. */
export async function followUndo(tx: Transaction, undone: number): Promise<void> {
  const change = await tx.change.findUnique({ where: { seq: undone }, select: { undoes: true } });
  const earlier = change?.undoes ?? null;
  if (earlier === null) {
    await tx.proposal.updateMany({ where: { acceptedSeq: undone }, data: { state: 'open', corrected: null } });
  } else {
    await tx.proposal.updateMany({ where: { acceptedSeq: earlier }, data: { state: 'accepted', corrected: '[]' } });
  }
}

interface Bar {
  readonly speaker: string;
  readonly reason: string;
  readonly byId: number;
  readonly at: Date;
}

/** Bars what has this key from now on, or gives another reason for it. */
export async function writeBar(tx: Transaction, { speaker, reason, byId, at }: Bar): Promise<void> {
  await tx.barred.upsert({ where: { speaker }, update: { reason }, create: { speaker, reason, byId, at } });
}

export async function removeBar(tx: Transaction, speaker: string): Promise<void> {
  await tx.barred.deleteMany({ where: { speaker } });
}

/** The ids of open proposals that a bar of this key is about. */
export async function listWaitingBy(tx: Transaction, speaker: string): Promise<readonly number[]> {
  const waiting = await tx.proposal.findMany({ where: { state: 'open' }, select: { id: true, found: true } });
  return waiting.filter(({ found }) => barKeyOf(JSON.parse(found) as Proposal) === speaker).map(({ id }) => id);
}
