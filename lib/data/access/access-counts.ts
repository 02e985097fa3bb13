import { otherAddresses, type AccessCount, type CountedKind } from '@/lib/domain/access/access-count';
import type { Archive } from '../archive';
import type { Transaction } from '../transact';

/** Addresses named for one hour and kind; the rest of them are counted together. */
export const mostAddresses = 200;

/** Rows in all: the oldest hours go first. */
export const mostCounts = 20_000;

const key = ({ hour, kind }: AccessCount): string => `${hour} ${kind}`;

/** The counts of one hour and kind, added to those that are stored. */
async function addHour(tx: Transaction, hour: Date, kind: CountedKind, counts: readonly AccessCount[]): Promise<void> {
  const stored = await tx.accessCount.findMany({ where: { hour, kind }, select: { address: true } });
  const named = new Set(stored.map(({ address }) => address));
  const added = new Map<string, number>();
  for (const { address, times } of counts) {
    const known = named.has(address) || named.size < mostAddresses;
    const place = known ? address : otherAddresses;
    named.add(place);
    added.set(place, (added.get(place) ?? 0) + times);
  }
  for (const [address, times] of added) {
    await tx.accessCount.upsert({
      where: { hour_kind_address: { hour, kind, address } },
      create: { hour, kind, address, times },
      update: { times: { increment: times } },
    });
  }
}

async function letOldestGo(tx: Transaction): Promise<void> {
  const tooOld = await tx.accessCount.findFirst({
    orderBy: { hour: 'desc' },
    skip: mostCounts,
    select: { hour: true },
  });
  if (tooOld) await tx.accessCount.deleteMany({ where: { hour: { lte: tooOld.hour } } });
}

/** Adds to how often nobody was refused what, from where; outside the data version. */
export async function addAccessCounts(tx: Transaction, counts: readonly AccessCount[]): Promise<void> {
  const groups = new Map<string, AccessCount[]>();
  for (const count of counts) groups.set(key(count), [...(groups.get(key(count)) ?? []), count]);
  for (const group of groups.values()) {
    const [first] = group;
    if (first) await addHour(tx, new Date(first.hour), first.kind, group);
  }
  await letOldestGo(tx);
}

/** The newest counts, newest hour first, within an hour the most frequent first. */
export async function listAccessCounts({ db }: Pick<Archive, 'db'>, limit = 200): Promise<AccessCount[]> {
  const rows = await db.accessCount.findMany({
    orderBy: [{ hour: 'desc' }, { times: 'desc' }, { address: 'asc' }],
    take: limit,
    select: { hour: true, kind: true, address: true, times: true },
  });
  return rows.map(({ hour, kind, ...row }) => ({ ...row, hour: hour.toISOString(), kind: kind as CountedKind }));
}
