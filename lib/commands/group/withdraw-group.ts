import { readGroupFields } from '@/lib/data/group/groups';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceGroupVersion } from '@/lib/data/group/group-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Withdrawal } from '../event/withdraw-event';

/** Takes a group off every public page, past versions too; its members and history stay. An undo brings it back. */
export async function withdrawGroup(
  tx: Transaction,
  input: Withdrawal,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-group')) return refused({ code: 'may-not', permission: 'edit-group' });
  const { slug, reason, fieldsVersion } = input;
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'withdraw-group', subject: `group:${slug}`, reason },
    async (seq) => {
      const stored = await readGroupFields(tx, slug);
      if (!stored) return refused({ code: 'unknown-group', slug });
      const earlier = await describeChange(tx, stored.fieldsVersion);
      if (stored.publication === 'withdrawn') return refused({ code: 'already-withdrawn', earlier });
      if (stored.fieldsVersion !== fieldsVersion) return refused({ code: 'stale-version', earlier });
      await replaceGroupVersion(tx, seq, stored.id, { ...stored.fields, publication: 'withdrawn' });
      return accepted(null);
    },
  );
}
