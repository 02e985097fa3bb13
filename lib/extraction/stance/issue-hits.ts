import type { Span } from '../../domain/article/span';
import type { Token } from '../text/token';
import type { IssueReader, IssueTerm, TermSide } from './read-issue';
import { stemOf } from './words/stem';
import { isWord } from './words/word-class';

/** Where a sentence takes up an issue: first and last token, on which side of the proposition, how surely (0–1). */
export interface IssueHit {
  readonly from: number;
  readonly to: number;
  readonly side: TermSide;
  readonly weight: number;
}

/** Words that may stand between two words of a term. */
const gap = 4;
/** A term that only names an actor takes up nothing by itself. */
const nameOnly = 0.4;
const ownWord = 0.4;
const nowhere: readonly IssueHit[] = [];
/** The share of a proposition's words that must be there when no term is, and how far apart they may stand. */
const coverage = 0.4;
const widest = 14;

/** The stems of a sentence, '' for marks. */
export const stemsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.map((token) => (isWord(token) ? stemOf(token.text) : ''));

/** Last token of a term whose words begin at `at`, in order with small gaps; null where it does not stand there. */
function endOf(stems: readonly string[], at: number, wanted: readonly string[]): number | null {
  let last = at;
  for (let word = 1; word < wanted.length; word += 1) {
    const next = stems.slice(last + 1, last + 1 + gap).indexOf(wanted[word] ?? '');
    if (next < 0) return null;
    last += 1 + next;
  }
  return last;
}

const asking = /^(?:expect\w*|urg\w+|calls?|called|want\w*|welcom\w+|support\w*|ask\w*|encourag\w+|invit\w+|hop\w+)$/;
const acting = /^(?:should|must|to|can|could|will|ought)$/;

/**
 * "expects the UN to play its part", "the SCO should pay more attention": an actor asked to act takes up an issue about
 * its part.
 */
function isAskedToAct(tokens: readonly Token[], from: number, to: number): boolean {
  const asked = [1, 2, 3, 4].some((back) => asking.test(tokens[from - back]?.lower ?? ''));
  const next = [1, 2].map((ahead) => tokens[to + ahead]?.lower ?? '');
  return acting.test(next[0] ?? '') && (asked || next[0] === 'should' || next[0] === 'must');
}

const isName = (names: readonly Span[], tokens: readonly Token[], from: number, to: number): boolean =>
  names.some(({ start, end }) => start <= (tokens[from]?.start ?? 0) && (tokens[to]?.end ?? 0) <= end);

interface Words {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Where actors are named. */
  readonly names: readonly Span[];
}

/** Where terms that begin with the same word stand at `at`; one that only names an actor of a demand weighs less. */
function termHits(
  kind: IssueReader['kind'],
  terms: readonly IssueTerm[],
  { tokens, stems, names }: Words,
  at: number,
): readonly IssueHit[] {
  const weightOf = (side: TermSide, to: number): number =>
    kind === 'demand' && side === 'backed' && isName(names, tokens, at, to) && !isAskedToAct(tokens, at, to)
      ? nameOnly
      : 1;
  return terms.flatMap(({ stems: wanted, side }) => {
    const to = endOf(stems, at, wanted);
    return to === null ? nowhere : [{ from: at, to, side, weight: weightOf(side, to) }];
  });
}

/** Where one sentence takes up an issue: by its terms, else by two of its proposition's own words close together. */
export function issueHits(
  issue: IssueReader,
  tokens: readonly Token[],
  stems: readonly string[],
  names: readonly Span[],
): readonly IssueHit[] {
  const hits: IssueHit[] = [];
  const own: number[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const stem = stems[at] ?? '';
    if (stem === '') continue;
    if (issue.words.has(stem)) own.push(at);
    const terms = issue.startingWith.get(stem);
    if (terms) hits.push(...termHits(issue.kind, terms, { tokens, stems, names }, at));
  }
  if (hits.some(({ weight }) => weight === 1)) return hits.filter(({ weight }) => weight === 1);
  return own.length + hits.length === 0
    ? nowhere
    : byOwnWords(
        issue,
        stems,
        own.filter((at) => tokens[at]?.pos !== 'PROPN' && !isName(names, tokens, at, at)),
        hits,
      );
}

function byOwnWords(
  issue: IssueReader,
  stems: readonly string[],
  own: readonly number[],
  hits: readonly IssueHit[],
): readonly IssueHit[] {
  const distinct = new Set(own.map((at) => stems[at]));
  const weight = ownWord * distinct.size + (hits[0]?.weight ?? 0);
  if (weight < 0.8 || distinct.size < issue.words.size * coverage) return [];
  const places = own.length > 0 ? own : hits.slice(0, 1).flatMap((hit) => [hit.from, hit.to]);
  const [from, to] = [places[0], places.at(-1)];
  if (from === undefined || to === undefined || to - from > widest) return [];
  return [{ from, to, side: issue.kind === 'ban' ? 'about' : 'backed', weight: Math.min(0.9, weight) }];
}
