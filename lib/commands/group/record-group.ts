import { recordChange } from '@/lib/data/change/record-change';
import type { Transaction } from '@/lib/data/transact';
import { writeGroup } from '@/lib/data/group/group-rows';
import { groupDirectory, UnknownName } from '@/lib/data/identity/identities';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import type { GroupFields } from '@/lib/domain/group/actor-group';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Author } from '../change/author';

/**
 * Records a group of the seed under the slug its file gives. Throws an `UnknownName` for a member that is not recorded.
 */
export function recordSeedGroup(
  tx: Transaction,
  { slug, ...fields }: GroupFields & { readonly slug: string },
  author: Author,
): Promise<void> {
  const { byId, at, reason } = author;
  const intent = { at, byId, verb: 'record-group', subject: `group:${slug}`, reason } as const;
  return recordChange(tx, intent, (seq) => writeGroup(tx, seq, slug, fields));
}

/** Records a group, published, under a slug made of its name. Its note is the change's reason. */
export async function recordGroup(
  tx: Transaction,
  fields: GroupFields,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-group')) return refused({ code: 'may-not', permission: 'edit-group' });
  const taken = await groupDirectory(tx);
  const slug = freeSlug(slugOf(fields.name), 'group', (wished) => taken.find(wished) !== null);
  try {
    await recordSeedGroup(tx, { ...fields, slug }, { byId: by.coderId, at, reason: fields.note ?? 'A new group.' });
    return accepted(null);
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: 'members', named: error.named });
  }
}
