import { setTimeout as wait } from 'node:timers/promises';
import { listDueFeeds } from '@/lib/data/feed/feeds';
import type { Feed } from '@/lib/domain/feed/feed';
import type { PollSummary } from '@/lib/domain/feed/poll-summary';
import { pollIfDue, type PollContext } from './poll-feed';

/** Milliseconds between two questions which feeds are due: one that somebody has just followed waits no longer. */
const pause = 30_000;

export type Tell = (feed: Feed, summary: PollSummary) => void;

/** One feed's trouble must not keep the others from being looked at. */
const troubled = (error: unknown): PollSummary => ({
  error: error instanceof Error ? error.message : String(error),
  found: 0,
  taken: 0,
  known: 0,
  missed: 0,
});

/** Looks at each feed that is due, one after another; answers how many were looked at. */
export async function pollDueFeeds(room: PollContext, tell: Tell): Promise<number> {
  let looks = 0;
  for (const feed of await listDueFeeds(room.reader, room.now())) {
    if (room.settings.stop?.aborted === true) break;
    const summary = await pollIfDue(room, feed).catch(troubled);
    if (!summary) continue;
    looks += 1;
    tell(feed, summary);
  }
  return looks;
}

/** Goes on looking until it is told to stop. */
export async function keepPolling(room: PollContext, tell: Tell): Promise<void> {
  const { stop } = room.settings;
  while (stop?.aborted !== true) {
    await pollDueFeeds(room, tell);
    await wait(pause, undefined, stop ? { signal: stop } : {}).catch(() => undefined);
  }
}
