import type { Token } from '../text/token';
import type { Gender } from './mention';
import { beginsUpper, endOfNameRun, textOf } from './name-run';
import { plainMention, type Draft } from './person-mention';
import { genderOfGivenName, genderOfTitle, isGivenName, isTitle } from './person-title';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const saying = words(`
  said says told tells added adds argued argues wrote writes tweeted asked warned explained noted insisted
  recalled replied acknowledged stressed testified`);
const notPersons = words(`
  department committee university college school court party association institute council times post news foundation
  center centre club group company bank corporation inc. street avenue road park county city state states house act
  bill law agreement treaty hotel tower airport bridge river island islands lake mountain valley beach church day week
  month war league union press journal report poll survey police army force forces navy office bureau agency commission
  board service services project program programme initiative campaign coalition alliance movement hall hill square
  center stadium hospital airlines airways media network magazine tv radio records society fund academy brothers
  sisters republican democrat democrats republicans america american obamacare conference summit forum festival award
  awards prize cup games bowl series show live night morning tonight`);

type TokenNumbers = ReadonlySet<number>;

/** The tokens that mentions cover. */
export function coveredBy(drafts: readonly Draft[]): TokenNumbers {
  if (drafts.length === 0) return nothing;
  const covered = new Set<number>();
  for (const { first, last } of drafts) for (let at = first; at <= last; at += 1) covered.add(at);
  return covered;
}

const nothing: TokenNumbers = new Set();

/** The end of a run of name words that nothing known covers. */
function freeRun(tokens: readonly Token[], covered: TokenNumbers, first: number): number | null {
  const end = endOfNameRun(tokens, first);
  if (end === null) return null;
  let last = first;
  while (last < end && !covered.has(last + 1)) last += 1;
  while (last > first && tokens[last]?.text === '-') last -= 1;
  return tokens.slice(first + 1, last + 1).some((token) => notPersons.has(token.lower)) ? null : last;
}

const draftPerson = (
  tokens: readonly Token[],
  first: number,
  nameFirst: number,
  last: number,
  gender: Gender | null,
  rule: string,
): Draft => ({
  first,
  last,
  mention: { ...plainMention, kind: 'person', person: textOf(tokens, nameFirst, last), gender, rule },
});

function titledPerson(tokens: readonly Token[], covered: TokenNumbers, at: number): Draft | null {
  const title = tokens[at]?.text ?? '';
  if (!isTitle(title) || covered.has(at + 1)) return null;
  const last = freeRun(tokens, covered, at + 1);
  if (last === null) return null;
  const given = tokens[at + 1]?.text ?? '';
  return draftPerson(
    tokens,
    at,
    at + 1,
    last,
    genderOfTitle(title) ?? (last > at + 1 ? genderOfGivenName(given) : null),
    'title-and-name',
  );
}

const isSaying = (token: Token | undefined): boolean => token !== undefined && saying.has(token.lower);

function namedPerson(tokens: readonly Token[], covered: TokenNumbers, at: number): Draft | null {
  const last = freeRun(tokens, covered, at);
  const length = last === null ? 0 : last - at + 1;
  if (last === null || length < 2 || length > 6) return null;
  const given = tokens[at]?.text ?? '';
  if (isGivenName(given)) return draftPerson(tokens, at, at, last, genderOfGivenName(given), 'first-name');
  const speaks = length <= 4 && (isSaying(tokens[last + 1]) || isSaying(tokens[at - 1]));
  return speaks ? draftPerson(tokens, at, at, last, null, 'name-that-speaks') : null;
}

/** Persons named without an office: by a title ("Mr. Doe"), a first name ("Jane Doe"), or as one who speaks. */
export function loosePersons(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  // "Martin Luther King": a word of office inside a name is part of it.
  const covered = coveredBy(drafts.filter(({ first, last, mention }) => first !== last || mention.kind !== 'office'));
  for (let at = 0; at < tokens.length; at += 1) {
    if (covered.has(at) || !beginsUpper(tokens[at])) continue;
    const draft = titledPerson(tokens, covered, at) ?? namedPerson(tokens, covered, at);
    if (draft === null) continue;
    found.push(draft);
    at = draft.last;
  }
  return found;
}
