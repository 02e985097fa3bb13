import type { Token } from '../text/token';
import { coveredBy } from './loose-persons';
import { beginsUpper, endOfNameRun, textOf } from './name-run';
import type { FoundNames } from './offices/office-owner';
import { principalOf } from './offices/office-phrase';
import { plainMention, type Draft } from './person-mention';
import { genderOfGivenName } from './person-title';
import { isOfPerson, isOwnVoice } from './offices/role-names';

const articles = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'who', 'currently', 'then']);

const isOffice = ({ mention }: Draft): boolean =>
  mention.kind === 'office' && !mention.plural && isOfPerson(mention.office);

/** The token where what follows a comma begins, its article left out. */
function afterComma(tokens: readonly Token[], last: number): number | null {
  if (tokens[last + 1]?.text !== ',') return null;
  return articles.has(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2;
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/** The person with the office said beside the name; the office with its holder. */
function link(person: Draft, office: Draft): readonly [Draft, Draft] {
  const { mention: who } = person;
  const { mention: what } = office;
  const lapses = what.former;
  const principal = lapses ? null : (what.principal ?? who.principal);
  return [
    {
      ...person,
      mention: {
        ...who,
        principal,
        of: what.of ?? who.of,
        office: what.office,
        former: lapses || (who.former && what.principal === null),
        gender: who.gender ?? what.gender,
        rule: 'name-and-office',
      },
    },
    {
      ...office,
      mention: {
        ...what,
        principal,
        of: what.of ?? who.of,
        actor: who.actor,
        person: who.person,
        gender: who.gender ?? what.gender,
        rule: 'office-of-name',
      },
    },
  ];
}

const fitTogether = (person: Draft, office: Draft): boolean =>
  agree(person.mention.principal, office.mention.principal) && agree(person.mention.actor, office.mention.actor);

/** A name nobody knows that ends right before the comma of an office: "Jane Doe, the foreign minister". */
function nameBefore(tokens: readonly Token[], covered: ReadonlySet<number>, office: Draft): Draft | null {
  const comma = articles.has(tokens[office.first - 1]?.lower ?? '') ? office.first - 2 : office.first - 1;
  if (tokens[comma]?.text !== ',') return null;
  for (let first = Math.max(0, comma - 5); first < comma - 1; first += 1) {
    const free = beginsUpper(tokens[first]) && !covered.has(first) && endOfNameRun(tokens, first) === comma - 1;
    if (free && ![...covered].some((at) => at > first && at < comma)) return newName(tokens, first, comma - 1);
  }
  return null;
}

/** "the foreign minister, Jane Doe, said". */
function nameAfter(tokens: readonly Token[], covered: ReadonlySet<number>, office: Draft): Draft | null {
  if (tokens[office.last + 1]?.text !== ',') return null;
  const first = office.last + 2;
  const last = endOfNameRun(tokens, first);
  if (last === null || last === first || [...covered].some((at) => at >= first && at <= last)) return null;
  const next = tokens[last + 1];
  return next === undefined || /^[,.;)]$/.test(next.text) || next.pos === 'VERB' || next.pos === 'AUX'
    ? newName(tokens, first, last)
    : null;
}

const newName = (tokens: readonly Token[], first: number, last: number): Draft => ({
  first,
  last,
  mention: {
    ...plainMention,
    kind: 'person',
    person: textOf(tokens, first, last),
    gender: genderOfGivenName(tokens[first]?.text ?? ''),
    rule: 'name-and-office',
  },
});

/** Adds the persons that only an apposed office tells, as "Jane Doe" in "Jane Doe, the Kenyan envoy". */
export function apposedPersons(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const offices = drafts.filter(isOffice);
  if (offices.length === 0) return [];
  const covered = coveredBy(drafts);
  return offices.flatMap((office) => nameBefore(tokens, covered, office) ?? nameAfter(tokens, covered, office) ?? []);
}

/** Joins names and offices that stand side by side with a comma between them, so that each says what the other does. */
export function linkAppositions(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const linked = [...drafts];
  for (let at = 0; at + 1 < linked.length; at += 1) {
    const [one, other] = [linked[at], linked[at + 1]];
    if (!one || afterComma(tokens, one.last) !== other?.first) continue;
    if (one.mention.kind === 'person' && isOffice(other) && fitTogether(one, other))
      [linked[at], linked[at + 1]] = link(one, other);
    else if (
      isOffice(one) &&
      other.mention.kind === 'person' &&
      other.mention.rule !== 'office-and-name' &&
      fitTogether(other, one)
    ) {
      [linked[at + 1], linked[at]] = link(other, one);
    }
  }
  return linked;
}

/** "Foreign Minister Jane Doe *of Kenya*": whose office it is, said after the name. */
export function withOwnersAfter(names: FoundNames, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { mention, last } = draft;
    if (mention.kind !== 'person' || mention.office === null || mention.principal !== null || mention.former)
      return draft;
    if (names.tokens[last + 1]?.lower !== 'of') return draft;
    const owner = names.startingAt
      .get(names.tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2)
      ?.entries.find(({ kind }) => kind === 'name');
    if (owner === undefined) return draft;
    const principal = principalOf(names.knowledge, owner.slug);
    return {
      ...draft,
      mention: { ...mention, of: principal, principal: isOwnVoice(mention.office) ? null : principal },
    };
  });
}
