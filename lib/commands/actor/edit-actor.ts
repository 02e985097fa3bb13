import { holdsPositions, readActorFields, type StoredActor } from '@/lib/data/actor/actor-fields';
import { recordChange } from '@/lib/data/change/record-change';
import { describeChange } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceActorVersion, replaceAliases, replaceRelations, replaceRoles } from '@/lib/data/actor/actor-edits';
import { aliasesText, rolesText, type ActorFields } from '@/lib/domain/actor/actor-fields';
import { relationsText } from '@/lib/domain/actor/relation-fields';
import type { CommandRefusal, Person, SavedTexts } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { findActorFault } from './actor-fault';

export interface ActorEdit {
  readonly slug: string;
  readonly fields: ActorFields;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

const savedTexts = ({
  name,
  shortName,
  kind,
  aliases,
  roles,
  iso2,
  note,
  until,
  relations,
}: ActorFields): SavedTexts => ({
  name,
  shortName: shortName ?? '',
  kind,
  aliases: aliasesText(aliases),
  roles: rolesText(roles),
  iso2: iso2 ?? '',
  note: note ?? '',
  until: until ?? '',
  relations: relationsText(relations),
});

async function findFault(
  tx: Transaction,
  { slug, fields, fieldsVersion: seen }: ActorEdit,
  stored: StoredActor,
): Promise<CommandRefusal | null> {
  const { id, fieldsVersion } = stored;
  if (fieldsVersion !== seen)
    return {
      code: 'stale-version',
      earlier: await describeChange(tx, fieldsVersion),
      saved: savedTexts(stored.fields),
    };
  const fault = await findActorFault(tx, slug, fields, stored.fields);
  if (fault) return fault;
  const cannotHold = fields.kind === 'country' || fields.kind === 'audience';
  if (!cannotHold || fields.kind === stored.fields.kind || !(await holdsPositions(tx, id))) return null;
  return {
    code: 'fields-disagree',
    field: 'kind',
    message: 'Statements are made in its name, and a country or an audience holds no position.',
  };
}

/**
 * Replaces the fields of an actor where they differ. Refuses what doesn’t fit the other actors (`findActorFault`), a
 * kind that holds no position where statements are made in its name, and an edit of what was edited since the form was
 * opened.
 */
export async function editActor(
  tx: Transaction,
  edit: ActorEdit,
  by: Person,
  at: Date,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-actor')) return refused({ code: 'may-not', permission: 'edit-actor' });
  const { slug, fields, reason } = edit;
  return recordChange(
    tx,
    { at, byId: by.coderId, verb: 'edit-actor', subject: `actor:${slug}`, reason },
    async (seq) => {
      const stored = await readActorFields(tx, slug);
      if (!stored) return refused({ code: 'unknown-actor', slug });
      const fault = await findFault(tx, edit, stored);
      if (fault) return refused(fault);
      const differs = [
        await replaceActorVersion(tx, seq, stored.id, fields),
        await replaceAliases(tx, seq, stored.id, fields.aliases),
        await replaceRoles(tx, seq, stored.id, fields.roles),
        await replaceRelations(tx, seq, stored.id, fields.relations),
      ];
      return differs.includes(true) ? accepted(null) : refused({ code: 'unchanged' });
    },
  );
}
