import { findBearerOfCode, listBorneNames, listNamesOf, listRelationLinks } from '@/lib/data/actor/actor-fields';
import type { Transaction } from '@/lib/data/transact';
import { actorDirectory } from '@/lib/data/identity/identities';
import type { ActorFields } from '@/lib/domain/actor/actor-fields';
import { findNameClash } from '@/lib/domain/actor/borne-name';
import { findCircle } from '@/lib/domain/actor/relation-fields';
import type { CommandRefusal } from '@/lib/domain/change/refusal';

async function findStranger(tx: Transaction, { roles, relations }: ActorFields): Promise<CommandRefusal | null> {
  const actors = await actorDirectory(tx);
  const office = roles.find(({ of }) => actors.find(of) === null);
  if (office) return { code: 'unknown-name', field: 'roles', named: office.of };
  const relation = relations.find(({ to }) => actors.find(to) === null);
  return relation ? { code: 'unknown-name', field: 'relations', named: relation.to } : null;
}

/**
 * Why `slug` can’t have these fields beside the other actors, or null: a name or a country code that another bears, an
 * office of or a relation to an actor that is not recorded, a relation that leads back to the actor. `stored` are its
 * fields so far, whose names are not asked about again; null for one to be recorded.
 */
export async function findActorFault(
  tx: Transaction,
  slug: string,
  fields: ActorFields,
  stored: ActorFields | null,
): Promise<CommandRefusal | null> {
  const clash = findNameClash(fields, stored, await listBorneNames(tx, slug));
  if (clash) return { code: 'name-taken', ...clash };
  const bearer = fields.iso2 === null ? null : await findBearerOfCode(tx, fields.iso2, slug);
  if (fields.iso2 !== null && bearer !== null) return { code: 'code-taken', field: 'iso2', named: fields.iso2, bearer };
  const stranger = await findStranger(tx, fields);
  if (stranger) return stranger;
  const circle = findCircle(slug, fields.relations, await listRelationLinks(tx));
  if (!circle) return null;
  return {
    code: 'relation-circle',
    field: 'relations',
    row: circle.row,
    kind: circle.kind,
    names: await listNamesOf(tx, circle.path),
  };
}
