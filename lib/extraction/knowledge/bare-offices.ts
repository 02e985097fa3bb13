import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Token } from '../text/token';
import { holderOn } from './holder';
import type { Knowledge } from './knowledge';
import type { Draft } from './person-mention';
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

/** "Pakistan agreed, according to its foreign ministry": the first state or body that the sentence names before it. */
function ownerInSentence(draft: Draft, sentence: readonly Draft[], tokens: readonly Token[]): Draft['mention'] | null {
  if (tokens[draft.first - 1]?.lower !== 'its') return null;
  return sentence.find((each) => each.first < draft.first && isBody(each))?.mention ?? null;
}

const isBody = ({ mention }: Draft): boolean =>
  bodies.has(mention.kind) && mention.principal !== null && mention.person === null && !mention.place;

interface Place {
  readonly sentence: readonly Draft[];
  readonly tokens: readonly Token[];
}

const houseWords = new Set(['ministry', 'department']);

/**
 * "the ministry's spokesman, Jane Roe", "its ambassador, Jane Roe": the ministry or land named before says for whom,
 * whoever speaks.
 */
function namedHolder(draft: Draft, memory: OfficeMemory, { sentence, tokens }: Place): Draft {
  const { mention, first, last } = draft;
  if (
    mention.office === null ||
    mention.person === null ||
    mention.principal !== null ||
    mention.actor !== null ||
    mention.former ||
    isOwnVoice(mention.office)
  )
    return draft;
  if (mention.kind !== 'office')
    return memory.latest?.person === mention.person ? withOwner(draft, memory.latest) : draft;
  if (tokens[first - 1]?.lower === 'its')
    return withOwner(draft, ownerInSentence(draft, sentence, tokens) ?? memory.body);
  return tokens.slice(first, last + 1).some(({ lower }) => houseWords.has(lower))
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

/**
 * An office without its owner takes the one last named with it: "the foreign ministry", "the president"; "its", the one
 * of its sentence.
 */
function resume(
  draft: Draft,
  memory: OfficeMemory,
  knowledge: Knowledge,
  on: CalendarDay,
  { sentence, tokens }: Place,
): Draft {
  const { mention } = draft;
  const bare =
    mention.kind === 'office' &&
    mention.principal === null &&
    mention.actor === null &&
    !mention.former &&
    mention.person === null;
  const its = tokens[draft.first - 1]?.lower === 'its';
  if (
    !bare ||
    mention.office === null ||
    mention.plural ||
    (!its && !resumable.has(mention.office)) ||
    isAnother(draft, tokens)
  )
    return draft;
  const named =
    ownerInSentence(draft, sentence, tokens) ??
    (its ? memory.body : null) ??
    antecedentOf(memory, mention.office) ??
    memory.ahead.get(mention.office) ??
    null;
  if (named === null) return draft;
  const same = isSame(named.office, mention.office);
  const body =
    isOfPerson(mention.office) || named.principal === null
      ? null
      : holderOn(knowledge.holders, named.principal, mention.office, on);
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
  const office = memory.latest?.office ?? null;
  if (mention.office !== 'counterpart') return draft;
  const before = memory.persons.get(mention.person ?? '');
  if (before)
    return {
      ...draft,
      mention: { ...mention, office: before.office, principal: before.principal, actor: before.actor },
    };
  if (office === null) return draft;
  const actor =
    mention.actor ??
    (mention.principal === null || mention.plural || mention.kind === 'person' || !isSoleOffice(office)
      ? null
      : holderOn(knowledge.holders, mention.principal, office, on));
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
  const resolved = drafts.map((draft) => {
    const one = asCounterpart(
      resume(namedHolder(draft, memory, { sentence: drafts, tokens }), memory, knowledge, on, {
        sentence: drafts,
        tokens,
      }),
      memory,
      knowledge,
      on,
    );
    remember(memory, one);
    return one;
  });
  const [first] = resolved;
  if (first) memory.body = isBody(first) ? first.mention : null;
  return resolved;
}
