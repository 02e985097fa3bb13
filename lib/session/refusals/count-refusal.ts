import { addAccessCounts } from '@/lib/data/access/access-counts';
import { writer } from '@/lib/data/archive';
import type { AccessCount, CountedKind } from '@/lib/domain/access/access-count';
import { now } from '@/lib/runtime/clock';
import { serverLink } from '@/lib/runtime/server-link';
import { networkOf } from '../limits/network-of';
import { RefusalCounts } from './refusal-counts';

const minute = 60_000;

const holder = globalThis as typeof globalThis & { demarcheRefusals?: RefusalCounts };

/** Writes what was counted. A failure loses nothing: the next minute tries again. */
async function writeCounts(counts: RefusalCounts): Promise<void> {
  try {
    await counts.handOver((list) => writer().transact((tx) => addAccessCounts(tx, list)));
  } catch (error) {
    console.error('What was refused since the last minute could not be written yet:', error);
  }
}

/** The counts of this process, written once a minute and before it ends. */
function ofThisProcess(): RefusalCounts {
  if (holder.demarcheRefusals) return holder.demarcheRefusals;
  const counts = new RefusalCounts();
  holder.demarcheRefusals = counts;
  setInterval(() => void writeCounts(counts), minute).unref();
  serverLink().beforeEnd = () => writeCounts(counts);
  return counts;
}

/** Counts what somebody who is not signed in was refused, by kind, address and hour; writes nothing. */
export function countRefusal(kind: CountedKind, address: string): void {
  ofThisProcess().count(kind, networkOf(address), now());
}

/** What is counted and not yet written. */
export function pendingRefusals(): readonly AccessCount[] {
  return ofThisProcess().list();
}
