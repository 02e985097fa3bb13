import { actorKind, type ActorReference } from '@/lib/domain/actor/actor';
import { actorFields, aliasesText, aliasLine, parseAliasLine, rolesText, type ActorFields, type RoleFields } from '@/lib/domain/actor/actor-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { kindWords } from './actor-words';
import type { Option } from './fields-desk';
import { textOf, textsOf } from './form-state';

/** An office as typed; a row without a title is none. */
export interface RoleValues {
  readonly title: string;
  readonly of: string;
  readonly from: string;
  readonly until: string;
  readonly former: boolean;
}

/** An actor as typed, a name a line. `slug`, `fieldsVersion` and `reason` are empty for one not recorded yet. */
export interface ActorValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly reason: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly aliases: string;
  readonly roles: readonly RoleValues[];
}

export const noActor: ActorValues = { slug: '', fieldsVersion: '', reason: '', name: '', shortName: '', kind: '', aliases: '', roles: [] };
export const noRole: RoleValues = { title: '', of: '', from: '', until: '', former: false };

export function toActorValues(slug: string, { name, shortName, kind, aliases, roles }: ActorFields, fieldsVersion: number): ActorValues {
  return {
    slug, fieldsVersion: String(fieldsVersion), reason: '', name, shortName: shortName ?? '', kind,
    aliases: aliases.map(aliasLine).join('\n'),
    roles: roles.map((role) => ({ ...role, from: role.from ?? '', until: role.until ?? '' })),
  };
}

function readRoles(form: FormData): RoleValues[] {
  const [ofs, froms, untils, former] = [textsOf(form, 'roleOf'), textsOf(form, 'roleFrom'), textsOf(form, 'roleUntil'), new Set(textsOf(form, 'roleFormer'))];
  return textsOf(form, 'roleTitle')
    .map((title, row) => ({ title, of: ofs[row] ?? '', from: froms[row] ?? '', until: untils[row] ?? '', former: former.has(String(row)) }))
    .filter(({ title }) => title.trim() !== '');
}

export function readActorValues(form: FormData): ActorValues {
  return {
    slug: textOf(form, 'slug'), fieldsVersion: textOf(form, 'fieldsVersion'), reason: textOf(form, 'reason'), name: textOf(form, 'name'),
    shortName: textOf(form, 'shortName'), kind: textOf(form, 'kind'), aliases: textOf(form, 'aliases'), roles: readRoles(form),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const linesOf = (text: string): string[] => text.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== '');
const rolesOf = (roles: readonly RoleValues[]): RoleFields[] => roles.map((role) => ({ ...role, title: role.title.trim(), from: orNull(role.from), until: orNull(role.until) }));

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Says of which line or row a fault is, and asks for a day in words a person knows. */
function placeIssue({ path, message }: Issue): Issue {
  const [field, row, part] = path;
  if (field === 'kind') return { path, message: 'Choose what kind of actor it is.' };
  if (typeof row !== 'number') return { path, message };
  const noDay = part === 'from' || (part === 'until' && !message.startsWith('The last day'));
  const words = noDay ? 'Give a day that the calendar has, such as 2021-08-15.' : part === 'of' ? 'Choose the actor whose office it is.' : message;
  return { path: [String(field)], message: `${field === 'roles' ? 'Office' : 'Line'} ${row + 1}: ${words}` };
}

/** As typed → the fields, or what is wrong with each. */
export function parseActor({ name, shortName, kind, aliases, roles }: ActorValues) {
  const lines = linesOf(aliases).map(parseAliasLine);
  const parsed = actorFields.safeParse({ name, shortName: orNull(shortName), kind, aliases: lines, roles: rolesOf(roles) });
  return parsed.success ? { ok: true as const, fields: parsed.data } : { ok: false as const, issues: parsed.error.issues.map(placeIssue) };
}

/** An edit needs a reason beside its fields. */
export function parseActorEdit(values: ActorValues) {
  const actor = parseActor(values);
  const reason = changeReason.safeParse(values.reason);
  if (actor.ok && reason.success) return { ok: true as const, fields: actor.fields, reason: reason.data };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...(actor.ok ? [] : actor.issues), ...ofReason] };
}

/** What was typed of names and offices, as it compares with what another person saved. */
export const typedAliases = ({ aliases }: ActorValues): string => aliasesText(linesOf(aliases).map(parseAliasLine));
export const typedRoles = ({ roles }: ActorValues): string => rolesText(rolesOf(roles));

/** What the lists of the form offer. */
export interface ActorOptions {
  readonly kinds: readonly Option[];
  readonly actors: readonly Option[];
}

export function toActorOptions(actors: readonly ActorReference[]): ActorOptions {
  return {
    kinds: actorKind.options.map((slug) => ({ slug, name: kindWords(slug) })),
    actors: actors.map(({ slug, name }) => ({ slug, name })),
  };
}
