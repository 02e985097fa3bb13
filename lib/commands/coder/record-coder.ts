import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeCoder, type CoderInput } from '@/lib/data/coder/coder-rows';
import type { Author } from '../change/author';

/** Records who judges; answers the coder's id. */
export function recordCoder(tx: Transaction, input: CoderInput, { byId, at, reason }: Author): Promise<number> {
  const intent = { at, byId, verb: 'record-coder', subject: `coder:${input.slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeCoder(tx, seq, input));
}
