import { deputyMarks, formerMarks, modifiers, topMarks } from '../../data/roles';
import type { RoleRow } from '../../data/role-row';
import type { Token } from '../../text/token';
import type { Knowledge } from '../knowledge';
import type { Gender } from '../mention';
import type { NameMatch, NameEntry } from '../name-index';
import { behindPerson, endOfPost, isPossessive, ownerAfter, polity, roleOf, type FoundNames } from './office-owner';
import { genderOfOffice } from '../person-title';

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

interface OfficeDraft {
  first: number;
  former: boolean;
  deputy: boolean;
  top: boolean;
  owner: string | null;
  within: RoleRow | null;
}

/** Takes one step to the left over what belongs to the office; false where nothing more does. */
function stepLeft(names: FoundNames, left: OfficeDraft, role: RoleRow): boolean {
  const at = left.first - 1;
  const token = names.tokens[at];
  if (token === undefined) return false;
  const found = names.endingAt.get(isPossessive(token) ? at - 1 : at);
  return (
    (found !== undefined && left.owner === null && stepOverOwner(names, left, found, role)) || stepOverMark(token, left)
  );
}

/** Over whose the office is, or the body it belongs to: "*the State Department* spokesman". */
function stepOverOwner(names: FoundNames, left: OfficeDraft, found: NameMatch, role: RoleRow): boolean {
  const owner = polity(found)?.slug ?? behindPerson(names, found, role);
  if (owner === null) {
    const body = roleOf(found)?.role;
    if (body?.sort !== 'body' || left.within !== null) return false;
    left.within = body;
  } else left.owner = owner;
  left.first = found.first;
  return true;
}

function stepOverMark(token: Token, left: OfficeDraft): boolean {
  const mark = token.lower;
  const isMark = formerMarks.has(mark) || modifiers.has(mark) || mark === 'then' || mark === ']';
  if (!isMark && !(token.text === '-' && left.first > 1)) return false;
  left.former ||= formerMarks.has(mark);
  left.deputy ||= deputyMarks.has(mark);
  left.top ||= topMarks.has(mark);
  left.first -= 1;
  return true;
}

function walkLeft(names: FoundNames, found: NameMatch, role: RoleRow): OfficeDraft {
  const left: OfficeDraft = { first: found.first, former: false, deputy: false, top: false, owner: null, within: null };
  for (let steps = 0; steps < 7 && stepLeft(names, left, role); steps += 1);
  while (left.first < found.first && names.tokens[left.first]?.text === '-') left.first += 1;
  return left;
}

/** "the chief Chinese diplomat" is the foreign minister; a deputy of one holder is one of several. */
function officeOf(role: RoleRow, left: OfficeDraft, word: string): Pick<OfficePhrase, 'office' | 'single'> {
  const isChiefDiplomat = left.top && word === 'diplomat';
  const office = left.deputy && role.single ? `deputy-${role.office}` : role.office;
  return {
    office: isChiefDiplomat ? 'foreign-minister' : office,
    single: (role.single || isChiefDiplomat) && !left.deputy,
  };
}

/** On whose behalf an actor speaks: the whole it is part of and speaks for, else itself. */
export function principalOf(knowledge: Knowledge, slug: string): string {
  const actor = knowledge.actors.get(slug);
  return actor?.speaksForWhole === true && actor.partOf !== null ? actor.partOf : slug;
}

/** The office named at a role's words, with whose it is from before ("China's") or after ("of China") them. */
export function toOfficePhrase(names: FoundNames, found: NameMatch, entry: NameEntry, role: RoleRow): OfficePhrase {
  const left = walkLeft(names, found, role);
  const right = left.owner === null ? ownerAfter(names, found, role) : { last: found.last, owner: null };
  const owner = left.owner ?? right.owner ?? '';
  const word = names.tokens[found.last]?.lower ?? '';
  return {
    first: left.first,
    last: role.office === 'ambassador' ? endOfPost(names, right.last) : right.last,
    role,
    ...officeOf(role, left, word),
    plural: entry.plural,
    former: left.former || entry.former,
    gender: entry.plural ? null : genderOfOffice(word),
    principal: owner === '' ? null : principalOf(names.knowledge, owner),
    body: typeof names.knowledge.actors.get(owner)?.partOf === 'string' ? owner : null,
  };
}
