import { opposites } from '../data/stance-opposites';
import { toSentences, type Token } from '../text/token';
import type { IssueDefinition } from './issue-definition';
import { entryOf } from './words/lexicon';
import { readSentence, type Reading } from './reading';
import { stemOf } from './words/stem';
import { isWord } from './words/word-class';
import { wordSet } from './words/word-sets';

/**
 * What a proposition does: `demand` says that something should be, `ban` that it should not, `verdict` that something
 * is right or wrong, `claim` that something is so.
 */
export type IssueKind = 'demand' | 'ban' | 'verdict' | 'claim';

/** How a term stands to the proposition: it names what is backed, what is rejected, or only what it is about. */
export type TermSide = 'backed' | 'rejected' | 'about';

export interface IssueTerm {
  readonly stems: readonly string[];
  readonly side: TermSide;
}

/** An issue ready to be looked for. */
export interface IssueReader {
  readonly slug: string;
  readonly kind: IssueKind;
  /** −1 where the proposition finds its matter wrong: backing it is rejecting the matter. */
  readonly sign: 1 | -1;
  readonly terms: readonly IssueTerm[];
  /** The terms by their first stem. */
  readonly startingWith: ReadonlyMap<string, readonly IssueTerm[]>;
  /** Actors that a stance on it implies one toward: they are not judged twice by the same words. */
  readonly bearsOn: ReadonlySet<string>;
  /** Stems of the proposition's own words that are not in every sentence. */
  readonly words: ReadonlySet<string>;
}

const modal = new Set(['should', 'must', 'ought', 'shall', 'needs', 'need', 'may']);
const right = wordSet(`
  right just justified good legitimate legal lawful fair necessary acceptable correct sound proper appropriate`);
const wrong = new Set([
  'wrong',
  'unjust',
  'unjustified',
  'bad',
  'illegitimate',
  'illegal',
  'unlawful',
  'unfair',
  'unnecessary',
  'unacceptable',
  'mistaken',
  'improper',
  'a mistake',
]);
const empty = wordSet(`
  the a an of and or in on to for with by as at from that this these those be is are was were been should must not no
  will have has its their his her it they such serious take larger part more other others country countries state states
  between against whoever them who which all any into over under than then`);
const turning = /^(?:non|anti|counter|de)-?(?=[a-z]{4})/;

const little = new Set(['the', 'a', 'an', 'of', 'and', 'or', 'in', 'on', 'to', 'for', 'its', 'their', 'by', 'with']);

/** Words that a term is compared by; its little words are left out. */
const stemsOf = (words: string): readonly string[] =>
  words
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !little.has(word.toLowerCase()))
    .map(stemOf);

const groups = opposites.map((pair) => pair.map((list) => new Set(list.split(' ').map(stemOf))));
/** Whether a term says the opposite of what the proposition's own words say. */
const opposes = (stems: readonly string[], words: ReadonlySet<string>): boolean =>
  groups.some((pair) =>
    pair.some(
      (group, side) =>
        [...words].some((word) => group.has(word)) &&
        stems.some((stem) => pair[1 - side]?.has(stem) === true && !words.has(stem)),
    ),
  );

const isBad = (word: string): boolean => {
  const entry = entryOf(word.toLowerCase());
  return entry !== undefined && (entry.value < 0 || (entry.verb !== null && entry.verb.agent < 0));
};

function kindOf(tokens: readonly Token[], negated: readonly boolean[]): { kind: IssueKind; sign: 1 | -1 } {
  const at = tokens.findIndex(({ lower }) => modal.has(lower));
  if (at >= 0) {
    const verb = tokens.findIndex((token, index) => index > at && token.pos === 'VERB');
    return {
      kind: /^(?:not|never|n't)$/.test(tokens[at + 1]?.lower ?? '') || negated[verb] === true ? 'ban' : 'demand',
      sign: 1,
    };
  }
  const verdict = tokens.findIndex(
    ({ lower }, index) =>
      (right.has(lower) || wrong.has(lower)) && tokens.slice(0, index).some(({ pos }) => pos === 'AUX'),
  );
  if (verdict >= 0)
    return { kind: 'verdict', sign: wrong.has(tokens[verdict]?.lower ?? '') !== (negated[verdict] === true) ? -1 : 1 };
  return { kind: 'claim', sign: negated.some(Boolean) ? -1 : 1 };
}

/** What the curbing verb at `at` is to curb: its objects, or in the passive its subject before `asked`. */
function curbed(tokens: readonly Token[], at: number, asked: number): readonly Token[] {
  const isPassive = /^(?:be|been)$/.test(tokens[at - 1]?.lower ?? '');
  if (isPassive) return tokens.slice(0, asked).filter(({ pos }, index) => pos === 'NOUN' || index === 0);
  return tokens[at + 1]?.pos === 'ADP'
    ? []
    : tokens.slice(at + 1).filter(({ pos }) => pos === 'NOUN' || pos === 'PRON');
}

/**
 * Stems of what a proposition wants gone: objects of a curbing verb, or its subject in the passive, and all it bans.
 */
function unwanted({ tokens, verbs, negated, values }: Reading): ReadonlySet<string> {
  const gone = new Set<string>();
  const add = (token: Token | undefined) =>
    token && isWord(token) && !empty.has(token.lower) && gone.add(stemOf(token.text));
  const asked = tokens.findIndex(({ lower }) => modal.has(lower));
  tokens.forEach((token, at) => {
    if (negated[at] === true && token.pos === 'VERB') add(token);
    if ((values[at] ?? 0) < 0) add(token);
    if (verbs[at]?.curb === true && at >= asked && asked >= 0) curbed(tokens, at, asked).forEach(add);
  });
  return gone;
}

function sideOf(term: string, kind: IssueKind, gone: ReadonlySet<string>, words: ReadonlySet<string>): TermSide {
  if (kind === 'verdict' || kind === 'claim') return 'backed';
  const stems = stemsOf(term);
  if (turning.test(term.toLowerCase())) return 'backed';
  if (stems.some((stem) => gone.has(stem)) || opposes(stems, words)) return 'rejected';
  if (kind === 'demand') return 'backed';
  return term.split(/\s+/).some(isBad) ? 'rejected' : 'about';
}

function byFirstStem(terms: readonly IssueTerm[]): ReadonlyMap<string, readonly IssueTerm[]> {
  const groups = new Map<string, IssueTerm[]>();
  for (const term of terms) groups.set(term.stems[0] ?? '', [...(groups.get(term.stems[0] ?? '') ?? []), term]);
  return groups;
}

/** Makes an issue's definition ready: what its proposition asks, and on which side of it each term stands. */
export function readIssue({ slug, proposition, terms, bears_on: bearsOn }: IssueDefinition): IssueReader {
  const reading = readSentence(toSentences(proposition, 0)[0] ?? []);
  const { kind, sign } = kindOf(reading.tokens, reading.negated);
  const words = new Set(
    reading.tokens.filter((token) => isWord(token) && !empty.has(token.lower)).map(({ text }) => stemOf(text)),
  );
  const gone = unwanted(reading);
  const list = terms
    .map((term): IssueTerm => ({ stems: stemsOf(term), side: sideOf(term, kind, gone, words) }))
    .filter(({ stems }) => stems.length > 0);
  return {
    slug,
    kind,
    sign,
    bearsOn: new Set(bearsOn.map(({ actor }) => actor)),
    terms: list,
    startingWith: byFirstStem(list),
    words,
  };
}
