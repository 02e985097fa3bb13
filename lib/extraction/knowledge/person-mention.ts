import { isFormer, roleOn, type KnownActor, type KnownRole } from './known-actor';
import type { Mention } from './mention';
import type { NameMatch, NameEntry } from './name-index';
import { endOfNameRun, isNameWord, textOf } from './name-run';
import { genderOfGivenName, genderOfTitle, isTitle } from './person-title';
import { surnamesOf } from './surname';
import { isOwnVoice } from './offices/role-names';
import type { FoundNames } from './offices/office-owner';
import { principalOf, type OfficePhrase } from './offices/office-phrase';

/** A mention with the tokens it covers, first and last inclusive. */
export interface Draft {
  readonly first: number;
  readonly last: number;
  readonly mention: Omit<Mention, 'start' | 'end'>;
}

export const plainMention: Omit<Mention, 'start' | 'end'> = {
  kind: 'name',
  actor: null,
  principal: null,
  of: null,
  office: null,
  former: false,
  person: null,
  gender: null,
  plural: false,
  place: false,
  rule: 'name',
};

type Capacity = Pick<Mention, 'principal' | 'of' | 'office' | 'former'>;

/** What an office says of the one who holds it: on whose behalf, unless former or of a voice that is its own. */
export function capacityOf(phrase: OfficePhrase): Capacity {
  const speaksFor = phrase.former || phrase.role.voice === 'own' ? null : phrase.principal;
  return { principal: speaksFor, of: phrase.principal, office: phrase.office, former: phrase.former };
}

function capacityOnRecord({ knowledge, on }: FoundNames, actor: KnownActor | undefined): Capacity {
  const role = actor ? roleOn(actor, on) : null;
  const owner = role ?? actor?.roles[0];
  return {
    principal: role === null || isOwnVoice(role.office) ? null : principalOf(knowledge, role.of),
    of: owner === undefined ? null : principalOf(knowledge, owner.of),
    office: role?.office ?? null,
    former: actor !== undefined && isFormer(actor, on),
  };
}

/** "co-founder" beside the name takes no office away; "former minister" does. */
function capacityBeside(phrase: OfficePhrase, onRecord: Capacity): Capacity {
  const isOwn = phrase.role.voice === 'own';
  if (isOwn && !phrase.former && onRecord.principal !== null) return onRecord;
  const named = capacityOf(phrase);
  const saysNotWhose = phrase.principal === null && !phrase.former && !isOwn;
  return {
    ...named,
    principal: saysNotWhose ? onRecord.principal : named.principal,
    of: named.of ?? onRecord.of,
  };
}

/** A recorded person on the article's day; an office named beside the name goes before the one on record. */
export function knownPerson(
  names: FoundNames,
  slug: string,
  phrase: OfficePhrase | null,
): Omit<Mention, 'start' | 'end'> {
  const actor = names.knowledge.actors.get(slug);
  const onRecord = capacityOnRecord(names, actor);
  return {
    ...plainMention,
    ...(phrase === null ? onRecord : capacityBeside(phrase, onRecord)),
    kind: 'person',
    actor: slug,
    person: actor?.name ?? null,
    gender: actor?.gender ?? null,
    rule: phrase === null ? 'person-on-record' : 'office-and-name',
  };
}

/** A surname is somebody else's where another name stands right beside it ("Hunter Biden"). */
function standsAlone(names: FoundNames, found: NameMatch): boolean {
  const before = names.tokens[found.first - 1];
  const covered = names.endingAt.get(found.first - 1);
  const other = found.first > 1 && isNameWord(before) && before?.pos === 'PROPN' && covered === undefined;
  return (
    !other &&
    !(
      isNameWord(names.tokens[found.last + 1]) &&
      names.startingAt.get(found.last + 1) === undefined &&
      names.tokens[found.last + 1]?.pos === 'PROPN'
    )
  );
}

/** "Mr. Clinton" is not Hillary Clinton. */
const titleFits = (names: FoundNames, found: NameMatch, slug: string): boolean => {
  const told = genderOfTitle(names.tokens[found.first - 1]?.text ?? '');
  const gender = names.knowledge.actors.get(slug)?.gender ?? null;
  return told === null || gender === null || told === gender;
};

const isInOffice = (names: FoundNames, slug: string): boolean => {
  const actor = names.knowledge.actors.get(slug);
  return actor !== undefined && roleOn(actor, names.on) !== null;
};

const entryOfPerson = (names: FoundNames, found: NameMatch): NameEntry | null => {
  const persons = found.entries.filter(({ kind }) => kind === 'person');
  if (persons.length > 0) return persons.find(({ slug }) => isInOffice(names, slug)) ?? persons[0] ?? null;
  const surnames = found.entries.filter(({ kind, slug }) => kind === 'surname' && titleFits(names, found, slug));
  const inOffice = surnames.filter(({ slug }) => isInOffice(names, slug));
  const [only] = inOffice.length > 0 ? inOffice : surnames;
  return only !== undefined && standsAlone(names, found) ? only : null;
};

const phraseBefore = (phrases: readonly OfficePhrase[], first: number): OfficePhrase | null =>
  phrases.find((phrase) => phrase.last === first - 1 && !phrase.plural && phrase.role.sort !== 'body') ?? null;

/** Recorded persons, each with the office named right before the name. */
export function knownPersons(names: FoundNames, phrases: readonly OfficePhrase[]): readonly Draft[] {
  return [...names.startingAt.values()].flatMap((found) => {
    const entry = entryOfPerson(names, found);
    if (entry === null) return [];
    const titled = isTitle(names.tokens[found.first - 1]?.text ?? '') ? found.first - 1 : found.first;
    const phrase = phraseBefore(phrases, found.first) ?? phraseBefore(phrases, titled);
    return [{ first: phrase?.first ?? titled, last: found.last, mention: knownPerson(names, entry.slug, phrase) }];
  });
}

/**
 * "President Ghani": the one recorded person of that surname who holds, or held, such an office there. Null where it
 * may be another.
 */
function recordedHolder(names: FoundNames, phrase: OfficePhrase, person: string): string | null {
  const words = person.split(' ');
  const [surname = ''] = surnamesOf(person, phrase.principal);
  const bearers = (names.knowledge.surnames.get(surname) ?? []).filter((slug) => {
    const actor = names.knowledge.actors.get(slug);
    const sharesFirstName =
      words.length === 1 || words.slice(0, -1).some((word) => actor?.name.split(' ').includes(word) === true);
    return sharesFirstName && actor?.roles.some((role) => holdsAlike(names, phrase, role)) === true;
  });
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

const holdsAlike = (names: FoundNames, phrase: OfficePhrase, role: KnownRole): boolean =>
  role.office === phrase.office &&
  (phrase.principal === null || principalOf(names.knowledge, role.of) === phrase.principal) &&
  (phrase.former || ((role.from ?? '') <= names.on && (role.until === null || names.on <= role.until)));

/** Whether a name on record begins there, a title before it or not. */
const namesKnown = (names: FoundNames, at: number): boolean =>
  names.startingAt.has(at) ||
  (isTitle(names.tokens[at]?.text ?? '') &&
    names.startingAt.get(at + 1)?.entries.some(({ kind }) => kind === 'person') === true);

/** Persons nobody has recorded, named right after their office: "Foreign Minister Jane Doe". */
export function newPersons(names: FoundNames, phrases: readonly OfficePhrase[]): readonly Draft[] {
  return phrases.flatMap((phrase) => {
    if (phrase.plural || phrase.role.sort === 'body' || namesKnown(names, phrase.last + 1)) return [];
    const last = endOfNameRun(names.tokens, phrase.last + 1);
    if (last === null) return [];
    const person = textOf(names.tokens, phrase.last + 1, last);
    const recorded = recordedHolder(names, phrase, person);
    if (recorded !== null) return [{ first: phrase.first, last, mention: knownPerson(names, recorded, phrase) }];
    return [
      {
        first: phrase.first,
        last,
        mention: {
          ...plainMention,
          ...capacityOf(phrase),
          kind: 'person' as const,
          person,
          gender: phrase.gender ?? genderOfGivenName(names.tokens[phrase.last + 1]?.text ?? ''),
          rule: 'office-and-name',
        },
      },
    ];
  });
}
