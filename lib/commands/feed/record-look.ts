import type { Transaction } from '@/lib/data/transact';
import { writeEntries } from '@/lib/data/feed/feed-rows';
import type { FoundEntry } from '@/lib/domain/feed/feed';
import { nextTry } from '@/lib/domain/feed/next-look';

/** A look is under way for at most so long; then another may begin. */
const longestLook = 10 * 60_000;
const longestError = 300;

export interface Look {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Newest first; null: nothing has changed since the last look. */
  readonly entries: readonly FoundEntry[] | null;
  readonly nextLookAt: Date;
  /** Where the address led for good; null where it led nowhere else. */
  readonly movedTo: string | null;
}

export interface FailedLook {
  readonly error: string;
  readonly retryAfterSeconds: number | null;
  /** The server says that there is a feed no more. */
  readonly gone: boolean;
}

/**
 * Takes a feed that is due, so that nobody else looks at it meanwhile. False: somebody has, it is gone, or it is
 * followed no more.
 */
export async function claimLook(tx: Transaction, id: number, at: Date): Promise<boolean> {
  const { count } = await tx.feed.updateMany({
    where: { id, nextLookAt: { lte: at }, goneAt: null },
    data: { nextLookAt: new Date(at.getTime() + longestLook) },
  });
  return count > 0;
}

/** Gives a feed back that was taken and not looked at: it is due. */
export async function releaseLook(tx: Transaction, id: number, at: Date): Promise<void> {
  await tx.feed.updateMany({ where: { id }, data: { nextLookAt: at } });
}

/**
 * What a look at a feed found, which is asked again from now on; answers how many entries are new. Nothing for a feed
 * that is followed no more.
 */
export async function recordLook(tx: Transaction, id: number, look: Look, at: Date): Promise<number> {
  if ((await tx.feed.count({ where: { id } })) === 0) return 0;
  const { entries, nextLookAt, etag, lastModified, movedTo } = look;
  const validators = entries === null ? {} : { etag, lastModified };
  await tx.feed.update({
    where: { id },
    data: { ...validators, nextLookAt, lastLookAt: at, failures: 0, lastError: null, goneAt: null, movedTo },
  });
  return entries === null ? 0 : writeEntries(tx, id, entries, at);
}

/**
 * A look that failed, in words; the next is the later the more failed in a row. After one at a feed that is gone there
 * is none.
 */
export async function recordFailedLook(tx: Transaction, id: number, failed: FailedLook, at: Date): Promise<void> {
  const feed = await tx.feed.findUnique({ where: { id }, select: { failures: true, goneAt: true } });
  if (!feed) return;
  const failures = feed.failures + 1;
  const nextLookAt = nextTry(at, failures, failed.retryAfterSeconds);
  const goneAt = failed.gone ? (feed.goneAt ?? at) : null;
  await tx.feed.update({
    where: { id },
    data: { failures, nextLookAt, lastLookAt: at, lastError: failed.error.slice(0, longestError), goneAt },
  });
}
