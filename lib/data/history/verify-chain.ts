import type { Transaction } from '../transact';
import { chainHash, digestOf } from './digest';

/** What is wrong with the chain, at the first change where something is. */
export interface ChainBreak {
  readonly seq: number;
  readonly what: 'number-missing' | 'rows-altered' | 'hash-differs' | 'head-differs';
}

const page = 500;

/** Recomputes every change's digest and hash from the rows; answers the first break, or null when all fit. */
export async function verifyChain(tx: Transaction): Promise<ChainBreak | null> {
  const archive = await tx.archive.findUniqueOrThrow({ where: { id: 1 } });
  let previous = '';
  let seq = 0;
  for (;;) {
    const changes = await tx.change.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: page });
    for (const change of changes) {
      seq += 1;
      if (change.seq !== seq) return { seq, what: 'number-missing' };
      if ((await digestOf(tx, seq)) !== change.digest) return { seq, what: 'rows-altered' };
      if (chainHash(previous, change, change.digest) !== change.hash) return { seq, what: 'hash-differs' };
      previous = change.hash;
    }
    if (changes.length < page) break;
  }
  return archive.head === seq && archive.headHash === previous ? null : { seq: archive.head, what: 'head-differs' };
}
