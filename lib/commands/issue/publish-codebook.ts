import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeCodebook } from '@/lib/data/issue/codebook-rows';
import type { CodebookInput } from '@/lib/domain/issue/issue-input';
import type { Author } from '../change/author';

/** Publishes a new codebook with its issues; answers the id of its version. */
export function publishCodebook(tx: Transaction, input: CodebookInput, { byId, at, reason }: Author): Promise<number> {
  const intent = { at, byId, verb: 'publish-codebook', subject: `codebook:${input.slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeCodebook(tx, seq, input));
}
