import { hourOf, otherAddresses, type AccessCount, type CountedKind } from '@/lib/domain/access/access-count';

/** So many addresses, hours and kinds are told apart until they are written; further addresses are counted together. */
export const mostPending = 200;

/** What nobody was refused since it was last written. */
export class RefusalCounts {
  #pending = new Map<string, AccessCount>();

  count(kind: CountedKind, address: string, at: Date): void {
    this.#add({ kind, address, hour: hourOf(at), times: 1 });
  }

  #add(count: AccessCount): void {
    const keyOf = (address: string): string => `${count.hour} ${count.kind} ${address}`;
    const isRoom = this.#pending.has(keyOf(count.address)) || this.#pending.size < mostPending;
    const address = isRoom ? count.address : otherAddresses;
    const before = this.#pending.get(keyOf(address));
    this.#pending.set(keyOf(address), { ...count, address, times: count.times + (before?.times ?? 0) });
  }

  list(): AccessCount[] {
    return [...this.#pending.values()];
  }

  /** Hands over all of them to `write`. What it throws at stays counted, and is thrown on. */
  async handOver(write: (counts: readonly AccessCount[]) => Promise<void>): Promise<void> {
    const counts = this.list();
    if (counts.length === 0) return;
    this.#pending = new Map();
    try {
      await write(counts);
    } catch (error) {
      for (const count of counts) this.#add(count);
      throw error;
    }
  }
}
