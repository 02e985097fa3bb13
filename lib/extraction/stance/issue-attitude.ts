import type { Charge } from './charge';
import type { IssueHit } from './issue-hits';
import type { Mood } from './words/mood';
import type { Reading } from './reading';
import type { IssueKind, IssueReader } from './read-issue';
import { clauseAround } from './relation';
import { chargesToward } from './target-charges';
import { wholeWord } from './words/word-sets';

const denial = wholeWord(String.raw`
  den(?:y|ies|ied|ying|ial|ials) reject(?:s|ed|ing|ion)? refut\w+ dismiss\w* justif\w+ propaganda lies lie baseless
  groundless unfounded fabricat\w+ slander\w* smear\w* false so-called disput\w+ rebut\w* myth hoax falsehoods?`);
const assertion = wholeWord(String.raw`
  accus\w+ alleg\w+ charg\w+ condemn\w* denounc\w+ conclud\w+ find finds found determin\w+ declar\w+ blam\w+
  criticis\w+ criticiz\w+ genocide commit\w* perpetrat\w+ evidence confirm\w* document\w*`);
const manner =
  /^(?:orderly|responsibl[ey]|careful(?:ly)?|gradual(?:ly)?|properly|coordinated|conditions-based|phased)$/;
const opening = /^(?:discuss\w*|question|consider\w*|debate\w*|study|examine\w*|depends?)$/;

/**
 * What a statement's words say of an issue's proposition at one place: a weight, + for backing, and the words behind
 * it.
 */
export interface Attitude {
  readonly weight: number;
  readonly charges: readonly Charge[];
  /** The issue is taken up, but no side is. */
  readonly balanced: boolean;
}

function places(reading: Reading, pattern: RegExp, [first, last]: readonly [number, number]): readonly number[] {
  const found: number[] = [];
  for (let at = Math.max(0, first); at <= last && at < reading.tokens.length; at += 1)
    if (pattern.test(reading.tokens[at]?.lower ?? '')) found.push(at);
  return found;
}

const whole = (reading: Reading): readonly [number, number] => [0, reading.tokens.length - 1];

/** A charge is denied or made: who rejects it as propaganda speaks against the claim, who accuses for it. */
function towardClaim(reading: Reading, hit: IssueHit): readonly Charge[] {
  const denied = places(reading, denial, whole(reading)).filter((at) => !reading.negated[at]);
  if (denied.length > 0)
    return [
      {
        weight: (reading.tokens[denied[0] ?? 0]?.lower ?? '').startsWith('justif') ? -1 : -2,
        tokens: denied,
        rule: 'denies-the-claim',
      },
    ];
  const asserted = places(reading, assertion, whole(reading));
  if (asserted.length > 0) return [{ weight: 2, tokens: asserted, rule: 'makes-the-claim' }];
  return [{ weight: 1, tokens: [hit.from], rule: 'states-the-claim' }];
}

const isNegated = (reading: Reading, { from, to }: IssueHit): boolean =>
  reading.negated.slice(from, to + 1).some(Boolean);

/** Adjectives and nouns of the hit itself that carry a value: "hasty withdrawal". */
const ownWords = (reading: Reading, { from, to }: IssueHit): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((at) => (reading.values[at] ?? 0) !== 0);

/** The stance toward what a backed term names: judged by the words around it, else asked for, else merely named. */
function towardMatter(reading: Reading, hit: IssueHit, mood: Mood, kind: IssueKind): readonly Charge[] {
  const own = ownWords(reading, hit);
  const around = chargesToward(reading, hit.from, hit.to).filter(
    ({ rule }) => rule !== 'leaves-undone' && rule !== 'is-called-on' && rule !== 'is-told-to-cease',
  );
  const inside =
    kind === 'verdict' ? own.map((at) => ({ weight: reading.values[at] ?? 0, tokens: [at], rule: 'is-called' })) : [];
  const charges = [...inside, ...around];
  if (charges.length > 0) return charges;
  if (kind === 'verdict') return [];
  if (isNegated(reading, hit)) return [{ weight: -mood.strength, tokens: [hit.from], rule: 'is-negated' }];
  return mood.asks ? [{ weight: mood.strength, tokens: [...mood.tokens, hit.from, hit.to], rule: 'is-asked-for' }] : [];
}

const ending =
  /^(?:end|halt|lifting|removal|abolition|cessation|easing|elimination|eradication|prevention|rejection|condemnation)$/;

/** Words that turn a thing away: it is rejected, stopped or negated, or an end to it is spoken of. */
function turnedAway(reading: Reading, hit: IssueHit, charges: readonly Charge[]): readonly Charge[] {
  const found = charges.filter(
    ({ rule, weight }) => rule === 'is-curbed' || rule === 'is-negated' || (rule === 'is-rejected' && weight < 0),
  );
  const end = [2, 3, 4]
    .map((back) => hit.from - back)
    .find(
      (at) => ending.test(reading.tokens[at]?.lower ?? '') && /^(?:to|of)$/.test(reading.tokens[at + 1]?.lower ?? ''),
    );
  return end === undefined ? found : [...found, { weight: -1, tokens: [end], rule: 'is-ended' }];
}

/**
 * What a demand wants gone or speaks against: backed where it is curbed, rejected where it is asked for or bad by its
 * own words.
 */
function towardOpposite(reading: Reading, hit: IssueHit, mood: Mood): readonly Charge[] {
  const bad = ownWords(reading, hit).filter((at) => (reading.values[at] ?? 0) < 0);
  const charges = towardMatter(reading, hit, mood, 'demand');
  const curbed = turnedAway(reading, hit, charges);
  if (curbed.length > 0)
    return curbed.map((charge) => ({
      ...charge,
      weight: Math.abs(charge.weight) * mood.strength,
      rule: `opposite-${charge.rule}`,
    }));
  if (bad.length > 0) return [{ weight: -1, tokens: bad, rule: 'names-the-opposite' }];
  return charges.map((charge) => ({ ...charge, weight: -charge.weight, rule: `opposite-${charge.rule}` }));
}

const fear = wholeWord(String.raw`
  fear\w* threat\w* danger\w* concern\w* fight\w* fought combat\w* counter\w* prevent\w* eradicat\w* crack\w*
  against`);

/**
 * What a proposition rejects is named to reject it, unless it is backed in so many words; named in passing it says
 * nothing.
 */
function towardRejected(reading: Reading, hit: IssueHit, mood: Mood): readonly Charge[] {
  const charges = chargesToward(reading, hit.from, hit.to);
  const curbed = turnedAway(reading, hit, charges);
  if (curbed.length > 0)
    return curbed.map((charge) => ({
      ...charge,
      weight: Math.abs(charge.weight) * mood.strength,
      rule: `rejected-${charge.rule}`,
    }));
  const backing = charges.filter(({ rule, weight }) => rule === 'is-backed' && weight > 0);
  if (backing.length > 0 && !isNegated(reading, hit))
    return backing.map((charge) => ({ ...charge, weight: -charge.weight, rule: 'backs-what-is-rejected' }));
  const why = mood.asks ? mood.tokens : places(reading, fear, clauseAround(reading.tokens, hit.from, hit.to));
  return why.length === 0
    ? []
    : [{ weight: mood.asks ? mood.strength : 1, tokens: [...why, hit.from, hit.to], rule: 'rejects-what-is-rejected' }];
}

/** What only touches a ban is for it, unless the words reject or violate it. */
function towardAbout(reading: Reading, hit: IssueHit, mood: Mood): readonly Charge[] {
  const against = chargesToward(reading, hit.from, hit.to).filter(
    ({ rule, weight }) => rule === 'is-rejected' && weight < 0,
  );
  if (against.length > 0) return against;
  return [
    { weight: mood.asks ? mood.strength : 1, tokens: [...mood.tokens, hit.from, hit.to], rule: 'speaks-for-the-ban' },
  ];
}

function chargesAt(issue: IssueReader, reading: Reading, hit: IssueHit, mood: Mood): readonly Charge[] {
  if (issue.kind === 'claim') return towardClaim(reading, hit);
  switch (hit.side) {
    case 'rejected':
      return issue.kind === 'ban' ? towardRejected(reading, hit, mood) : towardOpposite(reading, hit, mood);
    case 'about':
      return towardAbout(reading, hit, mood);
    case 'backed':
      return towardMatter(reading, hit, mood, issue.kind);
  }
}

/** How the words around a hit stand to the issue's proposition. */
export function attitudeToward(issue: IssueReader, reading: Reading, hit: IssueHit, mood: Mood): Attitude {
  const charges = chargesAt(issue, reading, hit, mood);
  const clause = clauseAround(reading.tokens, hit.from, hit.to);
  const weight = charges.reduce((sum, charge) => sum + charge.weight, 0) * issue.sign;
  const mannered = issue.kind === 'verdict' && places(reading, manner, clause).length > 0 && weight >= -0.5;
  const balanced =
    mannered ||
    (places(reading, opening, clause).length > 0 &&
      charges.length > 0 &&
      charges.every(({ rule }) => rule === 'is-asked-for'));
  const neither: Charge = {
    weight: 0,
    tokens: mannered ? places(reading, manner, clause) : places(reading, opening, clause),
    rule: mannered ? 'asks-for-a-manner' : 'leaves-it-open',
  };
  return { weight: balanced ? 0 : weight, charges: balanced ? [neither] : charges, balanced };
}
