import { listBorneNames } from '@/lib/data/actor-fields';
import type { Transaction } from '@/lib/data/transact';
import { actorDirectory, UnknownName } from '@/lib/data/writing/identities';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import { findNameClash } from '@/lib/domain/actor/borne-name';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/coder/coder';
import { freeSlug, slugOf } from '@/lib/domain/naming/slug-of';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { recordActors } from './record-actors';

/** Records an actor, with its names and offices, under a slug made of its name. Refuses a name that another bears. */
export async function recordActor(
  tx: Transaction, { fields, reason }: { readonly fields: ActorFields; readonly reason: string }, by: Person, at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-actor')) return refused({ code: 'may-not', permission: 'edit-actor' });
  const taken = await actorDirectory(tx);
  const slug = freeSlug(slugOf(fields.name), 'actor', (wished) => taken.find(wished) !== null);
  const clash = findNameClash({ ...fields, until: null }, null, await listBorneNames(tx, slug));
  if (clash) return refused({ code: 'name-taken', ...clash });
  try {
    const input = { ...fields, slug, iso2: null, note: null, until: null, relations: [] };
    await recordActors(tx, [input], { byId: by.coderId, at, reason });
    return accepted(null);
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: 'roles', named: error.named });
  }
}
