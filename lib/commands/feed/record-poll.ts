import type { Transaction } from '@/lib/data/transact';
import { writeEntries } from '@/lib/data/feed/feed-rows';
import type { FoundEntry } from '@/lib/domain/feed/feed';
import { nextTry } from '@/lib/domain/feed/next-poll';
import { findFailures, setNextPoll, takeDueFeed, writePoll } from '@/lib/data/feed/poll-rows';

/** A look is under way for at most so long; then another may begin. */
const longestPoll = 10 * 60_000;
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

export interface FailedPoll {
  readonly error: string;
  readonly retryAfterSeconds: number | null;
  /** The server says that there is a feed no more. */
  readonly gone: boolean;
}

/**
 * Takes a feed that is due, so that nobody else looks at it meanwhile. False: somebody has, it is gone, or it is
 * followed no more.
 */
export async function claimPoll(tx: Transaction, id: number, at: Date): Promise<boolean> {
  return takeDueFeed(tx, id, at, new Date(at.getTime() + longestPoll));
}

/** Gives a feed back that was taken and not looked at: it is due. */
export async function releasePoll(tx: Transaction, id: number, at: Date): Promise<void> {
  await setNextPoll(tx, id, at);
}

/**
 * What a look at a feed found, which is asked again from now on; answers how many entries are new. Nothing for a feed
 * that is followed no more.
 */
export async function recordPoll(tx: Transaction, id: number, look: Look, at: Date): Promise<number> {
  if ((await findFailures(tx, id)) === null) return 0;
  const { entries, nextLookAt, etag, lastModified, movedTo } = look;
  const validators = entries === null ? {} : { etag, lastModified };
  const done = { nextLookAt, lastLookAt: at, failures: 0, lastError: null, goneAt: null, movedTo };
  await writePoll(tx, id, { ...validators, ...done });
  return entries === null ? 0 : writeEntries(tx, id, entries, at);
}

/**
 * A look that failed, in words; the next is the later the more failed in a row. After one at a feed that is gone there
 * is none.
 */
export async function recordFailedPoll(tx: Transaction, id: number, failed: FailedPoll, at: Date): Promise<void> {
  const feed = await findFailures(tx, id);
  if (!feed) return;
  const failures = feed.failures + 1;
  const nextLookAt = nextTry(at, failures, failed.retryAfterSeconds);
  const goneAt = failed.gone ? (feed.goneAt ?? at) : null;
  const lastError = failed.error.slice(0, longestError);
  await writePoll(tx, id, { failures, nextLookAt, lastLookAt: at, lastError, goneAt });
}
