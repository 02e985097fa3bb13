import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Token } from '../text/token';
import { roleOn, type KnownActor } from './known-actor';
import type { Knowledge } from './knowledge';
import { coveredBy } from './loose-persons';
import type { Gender } from './mention';
import { splitName, toKey } from './name-index';
import { beginsUpper, endOfHyphened, isNameWord, textOf } from './name-run';
import type { FoundNames } from './offices/office-owner';
import { knownPerson, plainMention, type Draft } from './person-mention';
import { isGivenName, isTitle } from './person-title';
import { whoIs, type PersonMention, type PersonRegister } from './person-register';

const told = (
  introduced: PersonMention,
): Pick<Draft['mention'], 'actor' | 'principal' | 'of' | 'office' | 'former' | 'person' | 'gender'> => {
  const { actor, principal, of, office, former, person, gender } = introduced;
  return { actor, principal, of, office, former, person, gender };
};

/** Beside another name that nothing covers, the surname is somebody else's: "Jane Doe" and "Doe Street". */
const standsAlone = (tokens: readonly Token[], covered: ReadonlySet<number>, first: number, last: number): boolean => {
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  const otherBefore =
    first > 1 && isNameWord(before) && before?.pos === 'PROPN' && !covered.has(first - 1) && !isTitle(before.text);
  return (
    !otherBefore && !(isNameWord(after) && after?.pos === 'PROPN' && !covered.has(last + 1)) && before?.text !== '-'
  );
};

const months = new Set(['may', 'march', 'april', 'june', 'august']);
const beforeMonths = new Set([
  'in',
  'on',
  'since',
  'by',
  'until',
  'till',
  'from',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  'of',
  'during',
  'before',
  'after',
  'through',
]);

/** "in May", "May 4": the month, in a document about Mrs. May. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  months.has(tokens[at]?.lower ?? '') &&
  (beforeMonths.has(tokens[at - 1]?.lower ?? '') ||
    /^\d/.test(tokens[at + 1]?.text ?? '') ||
    /^\d/.test(tokens[at - 1]?.text ?? ''));

function surnameAt(
  tokens: readonly Token[],
  covered: ReadonlySet<number>,
  first: number,
  register: PersonRegister,
): Draft | null {
  const last = endOfHyphened(tokens, first);
  const words = last === first ? (tokens[first]?.text ?? '') : textOf(tokens, first, last);
  if (
    !register.bySurname.has(toKey(words.toLowerCase())) ||
    isMonth(tokens, first) ||
    !standsAlone(tokens, covered, first, last)
  )
    return null;
  const introduced = whoIs(register, words, null);
  return introduced === null
    ? null
    : { first, last, mention: { ...plainMention, kind: 'person', ...told(introduced), rule: 'surname' } };
}

const nobody: readonly Draft[] = [];

/** Persons by surname, once the document names them in full anywhere. */
export function surnameMentions(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  register: PersonRegister,
): readonly Draft[] {
  if (register.bySurname.size === 0) return [];
  const covered = coveredBy(drafts);
  return tokens.flatMap((token, at) => {
    const may = (beginsUpper(token) || token.lower === 'al' || token.lower === 'el') && !covered.has(at);
    return may ? (surnameAt(tokens, covered, at, register) ?? nobody) : nobody;
  });
}

/** The only recorded person of a surname who holds office on the day; null for more than one, or none. */
function onlyInOffice(knowledge: Knowledge, surname: string, on: CalendarDay): KnownActor | null {
  const bearers = (knowledge.surnames.get(surname) ?? [])
    .flatMap((slug) => knowledge.actors.get(slug) ?? [])
    .filter((actor) => roleOn(actor, on) !== null);
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * Surnames that the document never introduces, as in a headline or an excerpt: the one recorded incumbent who bears
 * it.
 */
export function loneSurnames(names: FoundNames, drafts: readonly Draft[], register: PersonRegister): readonly Draft[] {
  const { tokens, knowledge, on } = names;
  const covered = coveredBy(drafts);
  return tokens.flatMap((token, at) => {
    if (!beginsUpper(token) || token.pos !== 'PROPN' || covered.has(at) || token.text.length < 4) return nobody;
    const key = toKey(token.lower);
    if (
      !knowledge.surnames.has(key) ||
      register.bySurname.has(key) ||
      isGivenName(key) ||
      isMonth(tokens, at) ||
      !standsAlone(tokens, covered, at, at)
    )
      return [];
    const actor = onlyInOffice(knowledge, key, on);
    return actor === null
      ? []
      : [{ first: at, last: at, mention: { ...knownPerson(names, actor.slug, null), rule: 'surname-alone' } }];
  });
}

/** Whom the document introduces by this name in full, or by it as a surname. */
function introducedAs(name: string, gender: Gender | null, register: PersonRegister): PersonMention | null {
  const words = splitName(name);
  return (
    register.byName.get(toKey(name.toLowerCase())) ??
    (words.length === 1 ? whoIs(register, words[0] ?? '', gender) : null)
  );
}

/** A person with what the document says of the same one elsewhere: who "President Doe" and "Mr. Doe" are. */
export function withRegister(draft: Draft, register: PersonRegister): Draft {
  const { mention } = draft;
  if (mention.kind !== 'person' || mention.person === null || mention.actor !== null) return draft;
  const introduced = introducedAs(mention.person, mention.gender, register);
  if (introduced === null) return draft;
  const { actor, principal, of, office, person, gender } = introduced;
  return {
    ...draft,
    mention: {
      ...mention,
      actor,
      person,
      principal: mention.principal ?? (mention.former ? null : principal),
      of: mention.of ?? of,
      office: mention.office ?? office,
      gender: mention.gender ?? gender,
      rule: mention.rule === 'title-and-name' ? 'surname' : mention.rule,
    },
  };
}
