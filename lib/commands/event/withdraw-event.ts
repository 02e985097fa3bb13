import { readEventFields } from '@/lib/data/event/events';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceEventVersion } from '@/lib/data/event/event-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface Withdrawal {
  readonly slug: string;
  /** The newest change among what the person saw. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

/** Takes an event off every public page, past versions too; its fields and history stay. An undo brings it back. */
export async function withdrawEvent(
  tx: Transaction,
  input: Withdrawal,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'pin-event')) return refused({ code: 'may-not', permission: 'pin-event' });
  const { slug, reason, fieldsVersion } = input;
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'withdraw-event', subject: `event:${slug}`, reason },
    async (seq) => {
      const stored = await readEventFields(tx, slug);
      if (!stored) return refused({ code: 'unknown-event', slug });
      const earlier = await describeChange(tx, stored.fieldsVersion);
      if (stored.publication === 'withdrawn') return refused({ code: 'already-withdrawn', earlier });
      if (stored.fieldsVersion !== fieldsVersion) return refused({ code: 'stale-version', earlier });
      await replaceEventVersion(tx, seq, stored.id, { ...stored.fields, publication: 'withdrawn' });
      return accepted(null);
    },
  );
}
