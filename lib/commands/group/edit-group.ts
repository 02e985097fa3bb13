import { readGroupFields } from '@/lib/data/group/groups';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceGroupVersion, replaceMembers } from '@/lib/data/group/group-rows';
import { UnknownName } from '@/lib/data/identity/identities';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { GroupFields } from '@/lib/domain/group/actor-group';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface GroupEdit {
  readonly slug: string;
  readonly fields: GroupFields;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

/** Replaces name, note and members where they differ. Refuses when the group was edited since the form was opened. */
export async function editGroup(
  tx: Transaction,
  edit: GroupEdit,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-group')) return refused({ code: 'may-not', permission: 'edit-group' });
  const { slug, fields, reason } = edit;
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'edit-group', subject: `group:${slug}`, reason },
    async (seq) => {
      const stored = await readGroupFields(tx, slug);
      if (!stored) return refused({ code: 'unknown-group', slug });
      const { id, publication, fieldsVersion } = stored;
      if (fieldsVersion !== edit.fieldsVersion) {
        const { name, note, members } = stored.fields;
        const saved = { name, note: note ?? '', members: [...members].sort().join(', ') };
        return refused({ code: 'stale-version', earlier: await describeChange(tx, fieldsVersion), saved });
      }
      try {
        const worded = await replaceGroupVersion(tx, seq, id, { ...fields, publication });
        const peopled = await replaceMembers(tx, seq, id, fields.members);
        return worded || peopled ? accepted(null) : refused({ code: 'unchanged' });
      } catch (error) {
        if (!(error instanceof UnknownName)) throw error;
        return refused({ code: 'unknown-name', field: 'members', named: error.named });
      }
    },
  );
}
