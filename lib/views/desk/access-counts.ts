import type { AccessCount } from '@/lib/domain/access/access-count';

const keyOf = ({ hour, kind, address }: AccessCount): string => `${hour} ${kind} ${address}`;

const newestFirst = (a: AccessCount, b: AccessCount): number =>
  b.hour.localeCompare(a.hour) || b.times - a.times || a.address.localeCompare(b.address);

/** Written counts and those still to be written, as one list: newest hour first, within it the most frequent. */
export function withPending(written: readonly AccessCount[], pending: readonly AccessCount[]): AccessCount[] {
  const counts = new Map<string, AccessCount>();
  for (const count of [...written, ...pending]) {
    const times = (counts.get(keyOf(count))?.times ?? 0) + count.times;
    counts.set(keyOf(count), { ...count, times });
  }
  return [...counts.values()].sort(newestFirst);
}
