import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeActors } from '@/lib/data/actor/actor-rows';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import type { Author } from '../change/author';

/** Records actors that may name each other in their roles and relations, under one change. */
export function recordActors(
  tx: Transaction,
  inputs: readonly ActorInput[],
  { byId, at, reason }: Author,
): Promise<void> {
  const subject = inputs.length === 1 ? `actor:${inputs[0]?.slug ?? ''}` : `actors:${inputs.length}`;
  return recordChange(tx, { at, byId, verb: 'record-actor', subject, reason }, (seq) => writeActors(tx, seq, inputs));
}
