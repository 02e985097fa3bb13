import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { RoleRow } from '../../data/role-row';
import type { Token } from '../../text/token';
import { roleOn, type KnownActor, type KnownRole } from '../known-actor';
import type { Knowledge } from '../knowledge';
import type { NameMatch, NameEntry } from '../name-index';
import { isOwnVoice } from './role-names';

/** The names of a sentence by the token at which each begins and ends. */
export interface FoundNames {
  readonly tokens: readonly Token[];
  readonly startingAt: ReadonlyMap<number, NameMatch>;
  readonly endingAt: ReadonlyMap<number, NameMatch>;
  readonly knowledge: Knowledge;
  readonly on: CalendarDay;
}

export const polity = (found: NameMatch | undefined): NameEntry | null =>
  found?.entries.find(
    ({ kind }) => kind === 'name' || kind === 'demonym' || kind === 'capital' || kind === 'seat' || kind === 'agency',
  ) ?? null;
export const roleOf = (found: NameMatch | undefined): NameEntry | null =>
  found?.entries.find(({ kind }) => kind === 'role') ?? null;

const heads = new Set(['president', 'prime-minister', 'supreme-leader', 'monarch']);
const ofPersons = new Set(['government', 'campaign', 'campaign-staff', 'spokesperson', 'official', 'chief-of-staff']);

/**
 * "the Biden administration", "Putin's spokesman": a person as owner of an office; the slug of the state or body
 * behind, empty for none.
 */
export function behindPerson(names: FoundNames, found: NameMatch | undefined, role: RoleRow): string | null {
  const entry = ofPersons.has(role.office)
    ? found?.entries.find(({ kind }) => kind === 'person' || kind === 'surname')
    : undefined;
  const actor = names.knowledge.actors.get(entry?.slug ?? '');
  if (actor === undefined) return null;
  const current = roleOn(actor, names.on);
  if (role.office === 'government') return headshipOf(actor, current)?.of ?? '';
  return current === null || isOwnVoice(current.office) ? '' : current.of;
}

/** The role in which a person leads a state: on the day, else the first on record. */
function headshipOf(actor: KnownActor, current: KnownRole | null): KnownRole | undefined {
  const isHeadship = ({ office }: KnownRole): boolean => heads.has(office ?? '');
  return current !== null && isHeadship(current) ? current : actor.roles.find(isHeadship);
}

export const isPossessive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.text);

const joins = (role: RoleRow, word: string): boolean =>
  word === 'of' ||
  (word === 'for' && (role.office === 'spokesperson' || role.office === 'official')) ||
  (word === 'from' && (role.office === 'official' || role.office === 'government')) ||
  (word === 'at' && role.office === 'official');

interface After {
  readonly last: number;
  /** By slug; empty for one behind whom no state or body stands. */
  readonly owner: string | null;
}

/** "president *of France*", "spokesman *for the Chinese foreign ministry*": whose office it is, said after it. */
export function ownerAfter(names: FoundNames, found: NameMatch, role: RoleRow): After {
  if (!joins(role, names.tokens[found.last + 1]?.lower ?? '')) return { last: found.last, owner: null };
  const at = found.last + 2 + (names.tokens[found.last + 2]?.lower === 'the' ? 1 : 0);
  const next = names.startingAt.get(at);
  const owner = polity(next);
  if (next === undefined) return { last: found.last, owner: null };
  if (owner === null) {
    const behind = role.office === 'spokesperson' ? behindPerson(names, next, role) : null;
    return { last: behind === null ? found.last : next.last, owner: behind };
  }
  const more = isPossessive(names.tokens[next.last + 1]) || owner.kind === 'demonym';
  return more ? ownedByOwner(names, found, role, next, owner.slug) : { last: next.last, owner: owner.slug };
}

/** "Germany's *foreign ministry*"; "Germany's *president*", where it is a spokesman's. */
const staysWithOwner = (role: RoleRow, held: RoleRow | null | undefined): boolean =>
  held?.sort === 'body' || (role.office === 'spokesperson' && heads.has(held?.office ?? ''));

/**
 * "spokesman for *Germany's foreign ministry*", "leader of *Kenya's rebel Ruritanian Front*"; "leader of Kenya's
 * largest union" is not Kenya's.
 */
function ownedByOwner(names: FoundNames, found: NameMatch, role: RoleRow, next: NameMatch, owner: string): After {
  const from = isPossessive(names.tokens[next.last + 1]) ? next.last + 2 : next.last + 1;
  for (let at = from; at < from + 3; at += 1) {
    const inner = names.startingAt.get(at);
    if (inner && staysWithOwner(role, roleOf(inner)?.role)) return { last: inner.last, owner };
    const group = polity(inner);
    if (inner && group) return { last: inner.last, owner: group.slug };
    const pos = names.tokens[at]?.pos;
    if (pos !== 'ADJ' && pos !== 'NOUN') break;
  }
  return { last: found.last, owner: null };
}

const posts = new Set(['to', 'for', 'at', 'in']);

/** "ambassador *to the United Nations*": where an envoy is sent belongs to the office, and is not whose it is. */
export function endOfPost(names: FoundNames, last: number): number {
  if (!posts.has(names.tokens[last + 1]?.lower ?? '')) return last;
  const post = names.startingAt.get(names.tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2);
  return post !== undefined && polity(post) !== null ? post.last : last;
}
