import { readEventFields } from '@/lib/data/event/events';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceEventVersion } from '@/lib/data/event/event-rows';
import { UnknownName } from '@/lib/data/identity/identities';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { EventFields } from '@/lib/domain/event/event';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface EventEdit {
  readonly slug: string;
  readonly fields: EventFields;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

const alike = (one: EventFields, other: EventFields): boolean =>
  one.title === other.title &&
  one.happenedOn === other.happenedOn &&
  one.precision === other.precision &&
  one.source === other.source &&
  one.article === other.article;

/**
 * Replaces what is recorded about an event. Refuses when it was edited since the form was opened, and answers that
 * edit.
 */
export async function editEvent(
  tx: Transaction,
  edit: EventEdit,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'pin-event')) return refused({ code: 'may-not', permission: 'pin-event' });
  const { slug, fields, reason } = edit;
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'edit-event', subject: `event:${slug}`, reason },
    async (seq) => {
      const stored = await readEventFields(tx, slug);
      if (!stored) return refused({ code: 'unknown-event', slug });
      if (stored.fieldsVersion !== edit.fieldsVersion) {
        const saved = { ...stored.fields, article: stored.fields.article ?? '' };
        return refused({ code: 'stale-version', earlier: await describeChange(tx, stored.fieldsVersion), saved });
      }
      if (alike(stored.fields, fields)) return refused({ code: 'unchanged' });
      try {
        await replaceEventVersion(tx, seq, stored.id, { ...fields, publication: stored.publication });
        return accepted(null);
      } catch (error) {
        if (!(error instanceof UnknownName)) throw error;
        return refused({ code: 'unknown-name', field: 'article', named: error.named });
      }
    },
  );
}
