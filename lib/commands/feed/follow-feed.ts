import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { removeFeed, titleAt, writeFeed } from '@/lib/data/feed/poll-rows';

export interface FeedToFollow {
  readonly address: string;
  readonly title: string;
  /** Empty: each page says itself whose it is. */
  readonly outlet: string;
}

/**
 * Follows a feed from now on, due for a look at once; answers its id. What it brings are drafts: no change is recorded.
 */
export async function followFeed(
  tx: Transaction,
  input: FeedToFollow,
  by: Person,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  if (!may(by.role, 'put-in-article')) return refused({ code: 'may-not', permission: 'put-in-article' });
  const title = await titleAt(tx, input.address);
  if (title !== null) return refused({ code: 'already-followed', field: 'address', title });
  return accepted(await writeFeed(tx, input, by.coderId, at));
}

/** Follows a feed no more. What it brought stays. */
export async function stopFollowing(tx: Transaction, id: number, by: Person): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'put-in-article')) return refused({ code: 'may-not', permission: 'put-in-article' });
  return (await removeFeed(tx, id)) ? accepted(null) : refused({ code: 'unknown-feed' });
}
