import type { Transaction } from '@/lib/data/transact';
import { actorDirectory } from '@/lib/data/identity/identities';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { findActorFault } from './actor-fault';
import { recordActors } from './record-actors';

/**
 * Records an actor under a slug made of its name. Refuses a name or a country code that another bears, and unknown
 * actors.
 */
export async function recordActor(
  tx: Transaction,
  { fields, reason }: { readonly fields: ActorFields; readonly reason: string },
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-actor')) return refused({ code: 'may-not', permission: 'edit-actor' });
  const taken = await actorDirectory(tx);
  const slug = freeSlug(slugOf(fields.name), 'actor', (wished) => taken.find(wished) !== null);
  const fault = await findActorFault(tx, slug, fields, null);
  if (fault) return refused(fault);
  await recordActors(tx, [{ ...fields, slug }], { byId: by.coderId, at, reason });
  return accepted(null);
}
