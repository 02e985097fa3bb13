import { actorKind, relationKind, type ActorReference } from '@/lib/domain/actor/actor';
import {
  actorFields,
  aliasesText,
  aliasLine,
  parseAliasLine,
  rolesText,
  type ActorFields,
  type RoleFields,
} from '@/lib/domain/actor/actor-fields';
import { relationsText } from '@/lib/domain/actor/relation-fields';
import { changeReason } from '@/lib/domain/change/change-reason';
import { kindWords, relationSentence } from '../words/actor-words';
import type { Option } from './fields-desk';
import { textOf, textsOf, type FormState } from './form-state';

/** An office as typed; a row without a title is none. */
export interface RoleValues {
  readonly title: string;
  readonly of: string;
  readonly from: string;
  readonly until: string;
  readonly former: boolean;
}

/** How it stands to another actor, as typed; a row with neither a way nor an actor is none. */
export interface RelationValues {
  readonly kind: string;
  readonly to: string;
  readonly on: string;
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
  readonly iso2: string;
  readonly note: string;
  readonly until: string;
  readonly relations: readonly RelationValues[];
}

export const noActor: ActorValues = {
  slug: '',
  fieldsVersion: '',
  reason: '',
  name: '',
  shortName: '',
  kind: '',
  aliases: '',
  roles: [],
  iso2: '',
  note: '',
  until: '',
  relations: [],
};
export const noRelation: RelationValues = { kind: '', to: '', on: '' };
export const noRole: RoleValues = { title: '', of: '', from: '', until: '', former: false };

export function toActorValues(slug: string, fields: ActorFields, fieldsVersion: number): ActorValues {
  const { name, shortName, kind, aliases, roles, iso2, note, until, relations } = fields;
  return {
    slug,
    fieldsVersion: String(fieldsVersion),
    reason: '',
    name,
    shortName: shortName ?? '',
    kind,
    aliases: aliases.map(aliasLine).join('\n'),
    roles: roles.map((role) => ({ ...role, from: role.from ?? '', until: role.until ?? '' })),
    iso2: iso2 ?? '',
    note: note ?? '',
    until: until ?? '',
    relations: relations.map((relation) => ({ ...relation, on: relation.on ?? '' })),
  };
}

function readRoles(form: FormData): RoleValues[] {
  const [ofs, froms, untils, former] = [
    textsOf(form, 'roleOf'),
    textsOf(form, 'roleFrom'),
    textsOf(form, 'roleUntil'),
    new Set(textsOf(form, 'roleFormer')),
  ];
  return textsOf(form, 'roleTitle')
    .map((title, row) => ({
      title,
      of: ofs[row] ?? '',
      from: froms[row] ?? '',
      until: untils[row] ?? '',
      former: former.has(String(row)),
    }))
    .filter(({ title }) => title.trim() !== '');
}

function readRelations(form: FormData): RelationValues[] {
  const [tos, ons] = [textsOf(form, 'relationTo'), textsOf(form, 'relationOn')];
  return textsOf(form, 'relationKind')
    .map((kind, row) => ({ kind, to: tos[row] ?? '', on: ons[row] ?? '' }))
    .filter(({ kind, to }) => kind !== '' || to !== '');
}

export function readActorValues(form: FormData): ActorValues {
  return {
    slug: textOf(form, 'slug'),
    fieldsVersion: textOf(form, 'fieldsVersion'),
    reason: textOf(form, 'reason'),
    name: textOf(form, 'name'),
    shortName: textOf(form, 'shortName'),
    kind: textOf(form, 'kind'),
    aliases: textOf(form, 'aliases'),
    roles: readRoles(form),
    iso2: textOf(form, 'iso2'),
    note: textOf(form, 'note'),
    until: textOf(form, 'until'),
    relations: readRelations(form),
  };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
const rolesOf = (roles: readonly RoleValues[]): RoleFields[] =>
  roles.map((role) => ({ ...role, title: role.title.trim(), from: orNull(role.from), until: orNull(role.until) }));
const relationsOf = (relations: readonly RelationValues[]) =>
  relations.map((relation) => ({ ...relation, on: orNull(relation.on) }));

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const askForDay = 'Give a day that the calendar has, such as 2021-08-15.';
const rowNouns: Readonly<Record<string, string>> = { roles: 'Office', relations: 'Relation', aliases: 'Line' };

function partWords(field: unknown, part: unknown, message: string): string {
  if (part === 'from' || part === 'on' || (part === 'until' && !message.startsWith('The last day'))) return askForDay;
  if (part === 'of') return 'Choose the actor whose office it is.';
  if (field !== 'relations') return message;
  return part === 'kind' ? 'Choose how it stands to the other actor.' : 'Choose the other actor.';
}

/** Says of which line or row a fault is, and asks for a day in words a person knows. */
function placeIssue({ path, message }: Issue): Issue {
  const [field, row, part] = path;
  if (field === 'kind') return { path, message: 'Choose what kind of actor it is.' };
  if (field === 'until') return { path, message: askForDay };
  if (typeof row !== 'number') return { path, message };
  return {
    path: [String(field)],
    message: `${rowNouns[String(field)]} ${row + 1}: ${partWords(field, part, message)}`,
  };
}

/** As typed → the fields, or what is wrong with each. */
export function parseActor(values: ActorValues) {
  const { name, shortName, kind, aliases, roles, iso2, note, until, relations } = values;
  const parsed = actorFields.safeParse({
    name,
    shortName: orNull(shortName),
    kind,
    aliases: linesOf(aliases).map(parseAliasLine),
    roles: rolesOf(roles),
    iso2: orNull(iso2),
    note: orNull(note),
    until: orNull(until),
    relations: relationsOf(relations),
  });
  return parsed.success
    ? { ok: true as const, fields: parsed.data }
    : { ok: false as const, issues: parsed.error.issues.map(placeIssue) };
}

/** An edit needs a reason beside its fields. */
export function parseActorEdit(values: ActorValues) {
  const actor = parseActor(values);
  const reason = changeReason.safeParse(values.reason);
  if (actor.ok && reason.success) return { ok: true as const, fields: actor.fields, reason: reason.data };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...(actor.ok ? [] : actor.issues), ...ofReason] };
}

/** What was typed of names, offices and relations, as it compares with what another person saved. */
export const typedAliases = ({ aliases }: ActorValues): string => aliasesText(linesOf(aliases).map(parseAliasLine));
export const typedRoles = ({ roles }: ActorValues): string => rolesText(rolesOf(roles));
export const typedRelations = ({ relations }: ActorValues): string => relationsText(relationsOf(relations));
export const typedCode = ({ iso2 }: ActorValues): string => iso2.trim().toUpperCase();

const more = ['note', 'iso2', 'until', 'relations'] as const;

/** Whether one of the fields few actors need is given, does not fit, or was saved by another person meanwhile. */
export function holdsMore({ values, errors, earlier }: FormState<ActorValues>): boolean {
  return more.some(
    (field) => values[field].length > 0 || errors[field] !== undefined || (earlier?.saved?.[field] ?? '') !== '',
  );
}

/** What the lists of the form offer. */
export interface ActorOptions {
  readonly kinds: readonly Option[];
  readonly relations: readonly Option[];
  readonly actors: readonly Option[];
}

export function toActorOptions(actors: readonly ActorReference[]): ActorOptions {
  return {
    kinds: actorKind.options.map((slug) => ({ slug, name: kindWords(slug) })),
    relations: relationKind.options.map((slug) => ({ slug, name: relationSentence(slug) })),
    actors: actors.map(({ slug, name }) => ({ slug, name })),
  };
}
