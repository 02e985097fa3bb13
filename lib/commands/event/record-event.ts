import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeEvent } from '@/lib/data/event/event-rows';
import { eventDirectory, UnknownName } from '@/lib/data/identity/identities';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { EventFields } from '@/lib/domain/event/event';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Author } from '../change/author';

/**
 * Records an event of the seed under the slug its file gives. Throws an `UnknownName` for an article that is not
 * recorded.
 */
export function recordSeedEvent(
  tx: Transaction,
  { slug, ...fields }: EventFields & { readonly slug: string },
  author: Author,
): Promise<void> {
  const { byId, at, reason } = author;
  const intent = { at, byId, verb: 'record-event', subject: `event:${slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeEvent(tx, seq, slug, fields));
}

/** Pins an event, published, under a slug made of its day and title. Its source is the change's reason. */
export async function recordEvent(
  tx: Transaction,
  fields: EventFields,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'pin-event')) return refused({ code: 'may-not', permission: 'pin-event' });
  const taken = await eventDirectory(tx);
  const month = fields.precision === 'month' ? fields.happenedOn.slice(0, 7) : fields.happenedOn;
  const slug = freeSlug(slugOf(`${month} ${fields.title}`), 'event', (wished) => taken.find(wished) !== null);
  try {
    await recordSeedEvent(tx, { ...fields, slug }, { byId: by.coderId, at, reason: fields.source });
    return accepted(null);
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: 'article', named: error.named });
  }
}
