import { isKnownText } from '@/lib/data/feed/feeds';
import type { Transaction } from '@/lib/data/transact';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { keepIntake } from '../article/put-in-article';
import { findEntry, settleEntry, writeAttempt } from '@/lib/data/feed/entry-rows';

/** An article that could not be had so often is not asked for again. */
const mostAttempts = 3;
const longestError = 300;

/**
 * Puts in the article of a feed's entry, on behalf of who follows the feed: entry and text together or neither, and
 * once. Answers whether it was taken; `known` where its text is there already, or somebody else has taken it meanwhile.
 */
export async function takeEntry(
  tx: Transaction,
  id: number,
  input: IntakeInput,
  at: Date,
): Promise<Result<'taken' | 'known', CommandRefusal>> {
  const entry = await findEntry(tx, id);
  if (entry?.state !== 'waiting') return accepted('known');
  if (await isKnownText(tx, input)) {
    await settleEntry(tx, id, 'known');
    return accepted('known');
  }
  const kept = await keepIntake(tx, input, entry.followerId, at);
  if (!kept.ok) return kept;
  await settleEntry(tx, id, 'taken');
  return accepted('taken');
}

/** An entry's article that could not be had, in words; it is tried again at the next looks, a few times. */
export async function missEntry(tx: Transaction, id: number, error: string): Promise<void> {
  const entry = await findEntry(tx, id);
  if (entry?.state !== 'waiting') return;
  const attempts = entry.attempts + 1;
  await writeAttempt(tx, id, {
    attempts,
    error: error.slice(0, longestError),
    isLast: attempts >= mostAttempts,
  });
}
