import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Token } from '../../text/token';
import { holderOn } from '../holder';
import type { Knowledge } from '../knowledge';
import type { Draft } from '../person-mention';
import { isOfPerson, isOwnVoice, isSoleOffice } from './role-names';

/** What the document has named so far: the last owner of each class of office, and the last office at all. */
export interface OfficeMemory {
  readonly last: Map<string, Draft['mention']>;
  latest: Draft['mention'] | null;
  /** Whose an office is where the whole document names one owner of it: for what stands before the first naming. */
  readonly ahead: ReadonlyMap<string, Draft['mention']>;
  /** The state or body that the sentence before begins with. */
  body: Draft['mention'] | null;
  /** What was made out of a person by "his counterpart". */
  readonly persons: Map<string, Draft['mention']>;
}

export const newOfficeMemory = (drafts: readonly Draft[] = []): OfficeMemory => ({
  last: new Map(),
  latest: null,
  body: null,
  ahead: soleOwners(drafts),
  persons: new Map(),
});

/** The first mention of each office that a document knows one owner of. */
function soleOwners(drafts: readonly Draft[]): ReadonlyMap<string, Draft['mention']> {
  const first = new Map<string, Draft['mention']>();
  const shared = new Set<string>();
  for (const { mention } of drafts) {
    if (mention.office === null || mention.principal === null || mention.former) continue;
    const known = first.get(mention.office);
    if (known === undefined) first.set(mention.office, mention);
    else if (known.principal !== mention.principal) shared.add(mention.office);
  }
  return new Map([...first].filter(([office]) => !shared.has(office)));
}

/**
 * A ministry, its minister and its spokesperson are of one house: "the foreign ministry" is the one last named through
 * any of them.
 */
const houses: Readonly<Record<string, readonly string[]>> = {
  'foreign-ministry': ['foreign-ministry', 'foreign-minister', 'deputy-foreign-minister', 'spokesperson'],
  'defence-ministry': ['defence-ministry', 'defence-minister'],
  ministry: ['ministry', 'foreign-ministry', 'defence-ministry'],
  minister: ['minister', 'foreign-minister', 'defence-minister', 'finance-minister', 'prime-minister'],
  ambassador: ['ambassador'],
};

const resumable = new Set([
  'president',
  'prime-minister',
  'monarch',
  'supreme-leader',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'national-security-adviser',
  'secretary-general',
  'spokesperson',
  'foreign-ministry',
  'defence-ministry',
  'ministry',
  'minister',
  'ambassador',
  'embassy',
  'vice-president',
]);

const isSame = (one: string | null, other: string | null): boolean => one !== null && one === other;

function antecedentOf(memory: OfficeMemory, office: string): Draft['mention'] | null {
  for (const kin of houses[office] ?? [office]) {
    const named = memory.last.get(kin);
    if (named) return named;
  }
  return null;
}

const bodies = new Set(['name', 'capital', 'seat']);

interface Place {
  readonly sentence: readonly Draft[];
  readonly tokens: readonly Token[];
}

const isAfterIts = ({ first }: Draft, tokens: readonly Token[]): boolean => tokens[first - 1]?.lower === 'its';

/** "Pakistan agreed, according to its foreign ministry": the first state or body that the sentence names before it. */
function ownerInSentence(draft: Draft, { sentence, tokens }: Place): Draft['mention'] | null {
  if (!isAfterIts(draft, tokens)) return null;
  return sentence.find((each) => each.first < draft.first && isBody(each))?.mention ?? null;
}

const isBody = ({ mention }: Draft): boolean =>
  bodies.has(mention.kind) && mention.principal !== null && mention.person === null && !mention.place;

/** Whose office it is and who holds it now are both unsaid. */
const isUnowned = ({ principal, actor, former }: Draft['mention']): boolean =>
  principal === null && actor === null && !former;

const houseWords = new Set(['ministry', 'department']);

/**
 * "the ministry's spokesman, Jane Roe", "its ambassador, Jane Roe": the ministry or land named before says for whom,
 * whoever speaks.
 */
function namedHolder(draft: Draft, memory: OfficeMemory, place: Place): Draft {
  const { mention, first, last } = draft;
  if (mention.office === null || mention.person === null || !isUnowned(mention) || isOwnVoice(mention.office))
    return draft;
  if (mention.kind !== 'office')
    return memory.latest?.person === mention.person ? withOwner(draft, memory.latest) : draft;
  if (isAfterIts(draft, place.tokens)) return withOwner(draft, ownerInSentence(draft, place) ?? memory.body);
  return place.tokens.slice(first, last + 1).some(({ lower }) => houseWords.has(lower))
    ? withOwner(draft, antecedentOf(memory, 'ministry'))
    : draft;
}

const withOwner = (draft: Draft, owner: Draft['mention'] | null): Draft =>
  owner === null ? draft : { ...draft, mention: { ...draft.mention, principal: owner.principal, of: owner.of } };

/** "A spokesman for the group": somebody else than the one last named, and not for that one's side. */
const isAnother = (draft: Draft, tokens: readonly Token[]): boolean =>
  isOfPerson(draft.mention.office) &&
  /^(?:a|an|another)$/.test(tokens[draft.first - 1]?.lower ?? '') &&
  /^(?:for|of|from|with)$/.test(tokens[draft.last + 1]?.lower ?? '');

const isBareOffice = (mention: Draft['mention']): boolean =>
  mention.kind === 'office' && mention.person === null && !mention.plural && isUnowned(mention);

/**
 * An office without its owner takes the one last named with it: "the foreign ministry", "the president"; "its", the one
 * of its sentence.
 */
function resume(draft: Draft, memory: OfficeMemory, knowledge: Knowledge, on: CalendarDay, place: Place): Draft {
  const { office } = draft.mention;
  if (office === null || !isBareOffice(draft.mention)) return draft;
  const its = isAfterIts(draft, place.tokens);
  if ((!its && !resumable.has(office)) || isAnother(draft, place.tokens)) return draft;
  const named =
    ownerInSentence(draft, place) ??
    (its ? memory.body : null) ??
    antecedentOf(memory, office) ??
    memory.ahead.get(office) ??
    null;
  return named === null ? draft : ownedLike(draft, office, named, knowledge, on);
}

/** A bare office with the owner of the one named; of the same class, it is that one. */
function ownedLike(
  draft: Draft,
  office: string,
  named: Draft['mention'],
  knowledge: Knowledge,
  on: CalendarDay,
): Draft {
  const { mention } = draft;
  const same = isSame(named.office, office);
  const body =
    isOfPerson(office) || named.principal === null ? null : holderOn(knowledge.holders, named.principal, office, on);
  return {
    ...draft,
    mention: {
      ...mention,
      principal: named.principal,
      of: named.of,
      actor: same ? named.actor : body,
      person: same ? named.person : null,
      gender: mention.gender ?? (same ? named.gender : null),
      rule: 'office-last-named',
    },
  };
}

/** "his Afghan counterpart": the same office as the one last named, held in the land said. */
function asCounterpart(draft: Draft, memory: OfficeMemory, knowledge: Knowledge, on: CalendarDay): Draft {
  const { mention } = draft;
  if (mention.office !== 'counterpart') return draft;
  const before = memory.persons.get(mention.person ?? '');
  if (before)
    return {
      ...draft,
      mention: { ...mention, office: before.office, principal: before.principal, actor: before.actor },
    };
  const office = memory.latest?.office ?? null;
  return office === null ? draft : holdingAlike(draft, office, knowledge, on);
}

/** A counterpart in the office it is the counterpart of, and who holds that on the day. */
function holdingAlike(draft: Draft, office: string, knowledge: Knowledge, on: CalendarDay): Draft {
  const { mention } = draft;
  const actor = mention.actor ?? soleHolder(mention, office, knowledge, on);
  const known = actor === null ? undefined : knowledge.actors.get(actor);
  return {
    ...draft,
    mention: {
      ...mention,
      office,
      actor,
      person: mention.person ?? known?.name ?? null,
      gender: mention.gender ?? known?.gender ?? null,
      rule: 'counterpart',
    },
  };
}

function soleHolder(
  { principal, plural, kind }: Draft['mention'],
  office: string,
  knowledge: Knowledge,
  on: CalendarDay,
): string | null {
  if (principal === null || plural || kind === 'person' || !isSoleOffice(office)) return null;
  return holderOn(knowledge.holders, principal, office, on);
}

function remember(memory: OfficeMemory, { mention }: Draft): void {
  if (mention.person !== null && mention.rule === 'counterpart') memory.persons.set(mention.person, mention);
  if (mention.office === null || mention.former || mention.office === 'counterpart') return;
  if (mention.principal !== null) memory.last.set(mention.office, mention);
  if (mention.kind === 'person' || mention.kind === 'office') memory.latest = mention;
}

/**
 * Reads a sentence's offices in the light of those named before it in the document; `memory` takes in what it names.
 */
export function resolveOffices(
  drafts: readonly Draft[],
  memory: OfficeMemory,
  knowledge: Knowledge,
  on: CalendarDay,
  tokens: readonly Token[],
): readonly Draft[] {
  const place: Place = { sentence: drafts, tokens };
  const resolved = drafts.map((draft) => {
    const owned = resume(namedHolder(draft, memory, place), memory, knowledge, on, place);
    const one = asCounterpart(owned, memory, knowledge, on);
    remember(memory, one);
    return one;
  });
  const [first] = resolved;
  if (first) memory.body = isBody(first) ? first.mention : null;
  return resolved;
}
