import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { deputyMarks, formerMarks, modifiers, topMarks } from '../data/roles';
import type { RoleRow } from '../data/role-row';
import type { Token } from '../text/token';
import { roleOn } from './known-actor';
import type { Knowledge } from './knowledge';
import type { Gender } from './mention';
import type { Found, NameEntry } from './name-index';
import { genderOfOffice } from './person-title';
import { isOwnVoice } from './role-names';

/** The names of a sentence by the token at which each begins and ends. */
export interface FoundNames {
  readonly tokens: readonly Token[];
  readonly startingAt: ReadonlyMap<number, Found>;
  readonly endingAt: ReadonlyMap<number, Found>;
  readonly knowledge: Knowledge;
  readonly on: CalendarDay;
}

/** "the former Chinese deputy foreign minister": an office with whose it is, tokens first to last inclusive. */
export interface OfficePhrase {
  readonly first: number;
  readonly last: number;
  readonly role: RoleRow;
  readonly office: string;
  /** One holder at a time: the phrase alone says who. */
  readonly single: boolean;
  readonly plural: boolean;
  readonly former: boolean;
  /** Whose office: state, body or group; null where the phrase does not say. */
  readonly principal: string | null;
  /** What the word itself tells: "spokeswoman". */
  readonly gender: Gender | null;
  /** The body itself, where one is recorded: "State Department spokesman". */
  readonly body: string | null;
}

interface Left {
  first: number;
  former: boolean;
  deputy: boolean;
  top: boolean;
  owner: string | null;
  within: RoleRow | null;
}

const polity = (found: Found | undefined): NameEntry | null =>
  found?.entries.find(({ kind }) => kind === 'name' || kind === 'demonym' || kind === 'capital' || kind === 'seat' || kind === 'agency') ?? null;
export const roleOf = (found: Found | undefined): NameEntry | null => found?.entries.find(({ kind }) => kind === 'role') ?? null;

const heads = new Set(['president', 'prime-minister', 'supreme-leader', 'monarch']);
const ofPersons = new Set(['government', 'campaign', 'campaign-staff', 'spokesperson', 'official', 'chief-of-staff']);

/** "the Biden administration", "Putin's spokesman": a person as owner of an office; the slug of the state or body behind, empty for none. */
function behindPerson(names: FoundNames, found: Found | undefined, role: RoleRow): string | null {
  const entry = ofPersons.has(role.office) ? found?.entries.find(({ kind }) => kind === 'person' || kind === 'surname') : undefined;
  const actor = names.knowledge.actors.get(entry?.slug ?? '');
  if (actor === undefined) return null;
  const current = roleOn(actor, names.on);
  if (role.office === 'government') return (heads.has(current?.office ?? '') ? current : actor.roles.find(({ office }) => heads.has(office ?? '')))?.of ?? '';
  return current === null || isOwnVoice(current.office) ? '' : current.of;
}

const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

/** Takes one step to the left over what belongs to the office; false where nothing more does. */
function stepLeft(names: FoundNames, left: Left, role: RoleRow): boolean {
  const at = left.first - 1;
  const token = names.tokens[at];
  if (token === undefined) return false;
  const found = names.endingAt.get(isPossessive(token) ? at - 1 : at);
  const owner = polity(found)?.slug ?? behindPerson(names, found, role);
  if (found && owner !== null && left.owner === null) {
    left.owner = owner;
    left.first = found.first;
    return true;
  }
  const body = roleOf(found);
  if (found && body?.role?.sort === 'body' && left.owner === null && left.within === null) {
    left.within = body.role;
    left.first = found.first;
    return true;
  }
  return stepOverMark(token, left);
}

function stepOverMark(token: Token, left: Left): boolean {
  const mark = token.lower;
  const isMark = formerMarks.has(mark) || modifiers.has(mark) || mark === 'then' || mark === ']';
  if (!isMark && !(token.text === '-' && left.first > 1)) return false;
  left.former ||= formerMarks.has(mark);
  left.deputy ||= deputyMarks.has(mark);
  left.top ||= topMarks.has(mark);
  left.first -= 1;
  return true;
}

function walkLeft(names: FoundNames, found: Found, role: RoleRow): Left {
  const left: Left = { first: found.first, former: false, deputy: false, top: false, owner: null, within: null };
  for (let steps = 0; steps < 7 && stepLeft(names, left, role); steps += 1);
  while (left.first < found.first && names.tokens[left.first]?.text === '-') left.first += 1;
  return left;
}

const joins = (role: RoleRow, word: string): boolean =>
  word === 'of' || (word === 'for' && (role.office === 'spokesperson' || role.office === 'official'))
  || (word === 'from' && (role.office === 'official' || role.office === 'government')) || (word === 'at' && role.office === 'official');

/** "president *of France*", "spokesman *for the Chinese foreign ministry*": whose office it is, said after it. */
function walkRight(names: FoundNames, found: Found, role: RoleRow): { last: number; owner: NameEntry | null } {
  if (!joins(role, names.tokens[found.last + 1]?.lower ?? '')) return { last: found.last, owner: null };
  const at = found.last + 2 + (names.tokens[found.last + 2]?.lower === 'the' ? 1 : 0);
  const next = names.startingAt.get(at);
  const owner = polity(next);
  if (next === undefined || owner === null) return { last: found.last, owner: null };
  return isPossessive(names.tokens[next.last + 1]) || owner.kind === 'demonym' ? ownedByOwner(names, found, next, owner) : { last: next.last, owner };
}

/** "spokesman for *Germany's foreign ministry*", "leader of *Kenya's rebel Ruritanian Front*"; "leader of Kenya's largest union" is not Kenya's. */
function ownedByOwner(names: FoundNames, found: Found, next: Found, owner: NameEntry): { last: number; owner: NameEntry | null } {
  const from = isPossessive(names.tokens[next.last + 1]) ? next.last + 2 : next.last + 1;
  for (let at = from; at < from + 3; at += 1) {
    const inner = names.startingAt.get(at);
    if (roleOf(inner)?.role?.sort === 'body') return { last: inner?.last ?? at, owner };
    const group = polity(inner);
    if (inner && group) return { last: inner.last, owner: group };
    if (names.tokens[at]?.pos !== 'ADJ' && names.tokens[at]?.pos !== 'NOUN') break;
  }
  return { last: found.last, owner: null };
}

function officeOf(role: RoleRow, left: Left): string {
  return left.deputy && role.single ? `deputy-${role.office}` : role.office;
}

/** On whose behalf an actor speaks: the whole it is part of and speaks for, else itself. */
export function principalOf(knowledge: Knowledge, slug: string): string {
  const actor = knowledge.actors.get(slug);
  return actor?.speaksForWhole === true && actor.partOf !== null ? actor.partOf : slug;
}

/** The office named at a role's words, with whose it is from before ("China's") or after ("of China") them. */
export function toOfficePhrase(names: FoundNames, found: Found, entry: NameEntry, role: RoleRow): OfficePhrase {
  const left = walkLeft(names, found, role);
  const right = left.owner === null ? walkRight(names, found, role) : { last: found.last, owner: null };
  const owner = left.owner ?? right.owner?.slug ?? '';
  const diplomat = left.top && names.tokens[found.last]?.lower === 'diplomat';
  return {
    first: left.first,
    last: right.last,
    role,
    office: diplomat ? 'foreign-minister' : officeOf(role, left),
    single: (role.single || diplomat) && !left.deputy,
    plural: entry.plural,
    former: left.former || entry.former,
    gender: entry.plural ? null : genderOfOffice(names.tokens[found.last]?.lower ?? ''),
    principal: owner === '' ? null : principalOf(names.knowledge, owner),
    body: typeof names.knowledge.actors.get(owner)?.partOf === 'string' ? owner : null,
  };
}
