import { holdsPositions, listBorneNames, readActorFields, type StoredActor } from '@/lib/data/actor-fields';
import { recordChange } from '@/lib/data/history/record-change';
import { describeChange } from '@/lib/data/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { replaceActorVersion, replaceAliases, replaceRoles } from '@/lib/data/writing/actor-edits';
import { UnknownName } from '@/lib/data/writing/identities';
import { aliasesText, rolesText, type ActorFields } from '@/lib/domain/actor/actor-fields';
import { findNameClash } from '@/lib/domain/actor/borne-name';
import type { CommandRefusal, Person, SavedTexts } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';

export interface ActorEdit {
  readonly slug: string;
  readonly fields: ActorFields;
  /** The newest change among the fields the form showed. */
  readonly fieldsVersion: number;
  readonly reason: string;
}

const savedTexts = ({ name, shortName, kind, aliases, roles }: ActorFields): SavedTexts =>
  ({ name, shortName: shortName ?? '', kind, aliases: aliasesText(aliases), roles: rolesText(roles) });

async function findFault(tx: Transaction, { slug, fields, fieldsVersion: seen }: ActorEdit, stored: StoredActor): Promise<CommandRefusal | null> {
  const { id, until, fieldsVersion } = stored;
  if (fieldsVersion !== seen) return { code: 'stale-version', earlier: await describeChange(tx, fieldsVersion), saved: savedTexts(stored.fields) };
  const clash = findNameClash({ ...fields, until }, { ...stored.fields, until }, await listBorneNames(tx, slug));
  if (clash) return { code: 'name-taken', ...clash };
  const cannotHold = fields.kind === 'country' || fields.kind === 'audience';
  if (!cannotHold || fields.kind === stored.fields.kind || !(await holdsPositions(tx, id))) return null;
  return { code: 'fields-disagree', field: 'kind', message: 'Statements are made in its name, and a country or an audience holds no position.' };
}

/**
 * Replaces names and offices of an actor where they differ. Refuses a name that another bears at the same time, an
 * office of an actor that is not recorded, and an edit of what was edited since the form was opened.
 */
export async function editActor(tx: Transaction, edit: ActorEdit, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'edit-actor')) return refused({ code: 'may-not', permission: 'edit-actor' });
  const { slug, fields, reason } = edit;
  return recordChange(tx, { at, byId: by.coderId, verb: 'edit-actor', subject: `actor:${slug}`, reason }, async (seq) => {
    const stored = await readActorFields(tx, slug);
    if (!stored) return refused({ code: 'unknown-actor', slug });
    const fault = await findFault(tx, edit, stored);
    if (fault) return refused(fault);
    try {
      const renamed = await replaceActorVersion(tx, seq, stored.id, fields);
      const aliased = await replaceAliases(tx, seq, stored.id, fields.aliases);
      const placed = await replaceRoles(tx, seq, stored.id, fields.roles);
      return renamed || aliased || placed ? accepted(null) : refused({ code: 'unchanged' });
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error;
      return refused({ code: 'unknown-name', field: 'roles', named: error.named });
    }
  });
}
