import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { RoleRow } from '../data/role-row';
import type { Token } from '../text/token';
import { holderOn } from './holder';
import { isPersonsName } from './homonym';
import { shareOffices } from './offices/joint-offices';
import type { KnownActor } from './known-actor';
import type { Knowledge } from './knowledge';
import type { MentionKind } from './mention';
import { findNames, type NameMatch, type NameEntry, type NameKind } from './name-index';
import { beginsUpper } from './name-run';
import { roleOf, type FoundNames } from './offices/office-owner';
import { principalOf, toOfficePhrase, type OfficePhrase } from './offices/office-phrase';
import { capacityOf, knownPersons, newPersons, plainMention, type Draft } from './person-mention';
import { isWhere, standsForGovernment } from './place';

const mentionKinds: Readonly<Partial<Record<NameKind, MentionKind>>> = {
  name: 'name',
  demonym: 'demonym',
  people: 'demonym',
  capital: 'capital',
  seat: 'seat',
  agency: 'agency',
};

/** A person of that name, a city and not its government; "Democratic" alone names no party, though before an office. */
function meansAnother({ tokens, knowledge }: FoundNames, found: NameMatch, { kind, slug }: NameEntry): boolean {
  if (kind === 'name') return isPersonsName(tokens, found);
  if (kind === 'capital') return !standsForGovernment(tokens, found.first, found.last);
  return kind === 'demonym' && knowledge.actors.get(slug)?.kind === 'organisation';
}

function draftName(names: FoundNames, found: NameMatch, entry: NameEntry): Draft | null {
  const kind = mentionKinds[entry.kind];
  if (kind === undefined || meansAnother(names, found, entry)) return null;
  const actor = names.knowledge.actors.get(entry.slug);
  const principal = actor?.relay === true ? null : principalOf(names.knowledge, entry.slug);
  const place = kind === 'name' && isWhere(names.tokens, found.first);
  const mention = {
    ...plainMention,
    kind,
    actor: entry.slug,
    principal,
    of: actor?.partOf ?? entry.slug,
    office: actor?.office ?? null,
    plural: entry.plural,
    place,
    rule: kind,
  };
  return { first: found.first, last: found.last, mention };
}

const headships = new Set(['leader', 'chairman', 'president', 'secretary-general', 'supreme-leader', 'party-leader']);

/** The office of whoever leads a body, by whatever name; of a party only its chairman's. */
function isHeadship(office: string, whose: KnownActor | undefined): boolean {
  if (!headships.has(office) || whose?.kind === 'state') return false;
  const isParty = whose?.kind === 'organisation' && whose.partOf !== null && !whose.speaksForWhole;
  return !isParty || office === 'chairman';
}

/** Who holds the office on the day: of a state by its class; of a body, whatever its head is called. */
function holderOf(names: FoundNames, phrase: OfficePhrase): string | null {
  const { former, plural, single, principal, office, body } = phrase;
  if (former || plural || principal === null) return null;
  const { holders } = names.knowledge;
  const whose = body ?? principal;
  if (isHeadship(office, names.knowledge.actors.get(whose))) return holderOn(holders, whose, 'head', names.on);
  return single ? holderOn(holders, principal, office, names.on) : null;
}

/** The ministry on record, or for a government the state itself; null for an office that persons hold. */
function bodyOf({ knowledge, on }: FoundNames, { role, principal, office }: OfficePhrase): string | null {
  if (role.sort !== 'body' || principal === null) return null;
  return holderOn(knowledge.holders, principal, office, on) ?? (role.office === 'government' ? principal : null);
}

function draftOffice(names: FoundNames, phrase: OfficePhrase): Draft {
  const { voice } = phrase.role;
  const holder = holderOf(names, phrase);
  const actor = holder ?? bodyOf(names, phrase);
  const known = actor === null ? undefined : names.knowledge.actors.get(actor);
  const person = known?.kind === 'person' ? known.name : null;
  const rule = voice === 'relay' ? 'state-media' : holder !== null ? 'holder-on-day' : 'office';
  return {
    first: phrase.first,
    last: phrase.last,
    mention: {
      ...plainMention,
      ...capacityOf(phrase),
      kind: voice === 'relay' ? 'agency' : 'office',
      actor,
      person,
      gender: known?.gender ?? phrase.gender,
      plural: phrase.plural,
      rule,
    },
  };
}

const width = ({ first, last }: Draft): number => last - first;

/** The widest first, then the leftmost; none overlapping one already taken. */
export function withoutOverlap(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every((draft, index) => index === 0 || (drafts[index - 1]?.last ?? 0) < draft.first)) return drafts;
  const taken: Draft[] = [];
  const byWidth = [...drafts].sort((a, b) => width(b) - width(a) || a.first - b.first);
  for (const draft of byWidth) {
    if (taken.every((other) => draft.last < other.first || other.last < draft.first)) taken.push(draft);
  }
  return taken.sort((a, b) => a.first - b.first);
}

const firstOfKind = (found: NameMatch): NameEntry | null =>
  found.entries.find(({ kind }) => mentionKinds[kind] !== undefined) ?? null;

/** The names of a sentence as the knowledge holds them on a day. */
export function namesOf(tokens: readonly Token[], knowledge: Knowledge, on: CalendarDay): FoundNames {
  const found = findNames(knowledge.names, tokens, on);
  return {
    tokens,
    knowledge,
    on,
    startingAt: new Map(found.map((one) => [one.first, one])),
    endingAt: new Map(found.map((one) => [one.last, one])),
  };
}

/** "to host talks", "heads the group": the verb, not the office. */
const isOtherWord = (tokens: readonly Token[], found: NameMatch, role: RoleRow): boolean => {
  const token = tokens[found.first];
  return (
    found.first === found.last &&
    role.sort !== 'relative' &&
    (token?.pos === 'VERB' || tokens[found.first - 1]?.lower === 'to')
  );
};

const onlyOwned = new Set(['side', 'head', 'chief', 'ruler', 'interlocutor']);

const isNotOwned = (token: Token, next: Token | undefined): boolean =>
  onlyOwned.has(token.lower) && next?.lower !== 'of';

/** "military" before a noun, "presidential" before anything: in small letters, it says of which kind that is. */
const tellsKind = (token: Token, next: Token | undefined, plural: boolean): boolean =>
  token.lower === token.text && (token.pos === 'ADJ' || (next?.pos === 'NOUN' && !plural));

/**
 * "the military drawdown", "an official visit": a word without owner that only tells of which kind another thing is.
 */
function isModifier(tokens: readonly Token[], phrase: OfficePhrase): boolean {
  if (phrase.principal !== null || phrase.first !== phrase.last) return false;
  const token = tokens[phrase.first];
  const next = tokens[phrase.last + 1];
  if (token === undefined) return false;
  return (
    tellsKind(token, next, phrase.plural) ||
    isNotOwned(token, next) ||
    (token.lower === 'official' && beginsUpper(next))
  );
}

/** Who a sentence names by itself, in tokens. */
export function draftMentions(names: FoundNames): readonly Draft[] {
  const { tokens } = names;
  const found = [...names.startingAt.values()];
  if (found.length === 0) return [];
  const phrases = found.flatMap((one) => {
    const entry = roleOf(one);
    if (!entry?.role || isOtherWord(tokens, one, entry.role)) return [];
    const phrase = toOfficePhrase(names, one, entry, entry.role);
    // "the Senate" is the one that bears the name, not any senate.
    const isName = phrase.principal === null && phrase.last === one.last && firstOfKind(one) !== null;
    return isName || isModifier(tokens, phrase) ? [] : [phrase];
  });
  const plain = found.flatMap((one) => {
    const entry = firstOfKind(one);
    return entry === null ? [] : (draftName(names, one, entry) ?? []);
  });
  const all = [
    ...knownPersons(names, phrases),
    ...newPersons(names, phrases),
    ...phrases.map((phrase) => draftOffice(names, phrase)),
    ...plain,
  ];
  return shareOffices(tokens, withoutOverlap(all), names.knowledge, names.on);
}
