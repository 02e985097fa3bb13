import type { Transaction } from '../transact';

interface FeedInput {
  readonly address: string;
  readonly title: string;
  readonly outlet: string;
}

/** The title of the feed that is followed at an address; null where none is. */
export async function titleAt(tx: Transaction, address: string): Promise<string | null> {
  return (await tx.feed.findUnique({ where: { address }, select: { title: true } }))?.title ?? null;
}

/** Follows a feed, due at once; answers its id. */
export async function writeFeed(tx: Transaction, input: FeedInput, byId: number, at: Date): Promise<number> {
  return (await tx.feed.create({ data: { ...input, nextLookAt: at, byId, at }, select: { id: true } })).id;
}

/** Whether there was one. */
export async function removeFeed(tx: Transaction, id: number): Promise<boolean> {
  return (await tx.feed.deleteMany({ where: { id } })).count > 0;
}

/** Puts the next look at a feed that is due off to `until`; whether it was due, and not gone. */
export async function takeDueFeed(tx: Transaction, id: number, at: Date, until: Date): Promise<boolean> {
  const due = { id, nextLookAt: { lte: at }, goneAt: null };
  return (await tx.feed.updateMany({ where: due, data: { nextLookAt: until } })).count > 0;
}

export async function setNextPoll(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.feed.updateMany({ where: { id }, data: { nextLookAt: at } });
}

/** How many looks failed in a row, and since when the feed is gone; null for one that is followed no more. */
export function findFailures(tx: Transaction, id: number) {
  return tx.feed.findUnique({ where: { id }, select: { failures: true, goneAt: true } });
}

interface PollRow {
  readonly nextLookAt: Date;
  readonly lastLookAt: Date;
  readonly failures: number;
  readonly lastError: string | null;
  readonly goneAt: Date | null;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly movedTo?: string | null;
}

export async function writePoll(tx: Transaction, id: number, data: PollRow): Promise<void> {
  await tx.feed.update({ where: { id }, data });
}
