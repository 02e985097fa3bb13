import type { FoundEntry } from '@/lib/domain/feed/feed';
import type { Transaction } from '../transact';

/** The most entries that are remembered of one feed; the longest unseen go first. */
const mostRemembered = 2_000;
/** Articles of a feed that is new here: only the newest of those it lists already are fetched. */
const newestAtFirst = 20;

type Rows = ReadonlyMap<string, { readonly id: number; readonly updated: string; readonly state: string }>;

async function knownRows(tx: Transaction, feedId: number, entries: readonly FoundEntry[]): Promise<Rows> {
  const rows = await tx.feedEntry.findMany({
    where: { feedId, key: { in: entries.map(({ key }) => key) } },
    select: { id: true, key: true, updated: true, state: true },
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/** One that has been altered since is fetched again, unless it was there before the feed was followed. */
async function awaitAltered(tx: Transaction, entries: readonly FoundEntry[], known: Rows): Promise<void> {
  for (const { key, updated } of entries) {
    const row = known.get(key);
    if (!row || updated === '' || row.updated === updated) continue;
    const again = row.state === 'earlier' ? {} : { state: 'waiting', attempts: 0, lastError: null };
    await tx.feedEntry.update({ where: { id: row.id }, data: { updated, ...again } });
  }
}

async function forgetOldest(tx: Transaction, feedId: number): Promise<void> {
  const old = await tx.feedEntry.findMany({
    where: { feedId },
    orderBy: [{ seenAt: 'desc' }, { id: 'desc' }],
    skip: mostRemembered,
    select: { id: true },
    take: 5_000,
  });
  if (old.length > 0) await tx.feedEntry.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } });
}

/** Remembers what stands in a feed (newest first), each entry once; answers how many are new. */
export async function writeEntries(
  tx: Transaction,
  feedId: number,
  entries: readonly FoundEntry[],
  at: Date,
): Promise<number> {
  const isFirst = (await tx.feedEntry.count({ where: { feedId } })) === 0;
  const known = await knownRows(tx, feedId, entries);
  await tx.feedEntry.updateMany({
    where: { id: { in: [...known.values()].map(({ id }) => id) } },
    data: { seenAt: at },
  });
  await awaitAltered(tx, entries, known);
  const fresh = entries.filter(({ key }) => !known.has(key));
  const rows = fresh.map((entry, place) => ({
    ...entry,
    feedId,
    state: isFirst && place >= newestAtFirst ? 'earlier' : 'waiting',
    seenAt: at,
  }));
  await tx.feedEntry.createMany({ data: rows.toReversed() });
  await forgetOldest(tx, feedId);
  return rows.filter(({ state }) => state === 'waiting').length;
}
