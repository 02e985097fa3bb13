import { faultWords } from '../data/stance-fault-words';
import type { Token } from '../text/token';
import type { Reading } from './reading';
import { isVerb } from './words/word-class';
import { wordSets } from './words/word-sets';

/**
 * Who a sentence names besides its speaker, how often the speaker's side, and the weights of the charges toward the
 * others.
 */
export interface NamedWeights {
  readonly foreign: number;
  readonly own: number;
  readonly worst: number;
  readonly best: number;
}

const sets = wordSets(faultWords);

/** Words that stand as a topic, not as a charge, follow one of these within four words. */
const topicReach = 4;
const cap = (count: number, most = 2): number => Math.min(count, most);
const be = /^(?:is|are|was|were|be|been|being)$/;

/** A participle after a form of "be", or before "by": "was seized", "buildings seized by". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    if (be.test(tokens[back]?.lower ?? '')) return !(tokens[at]?.lower ?? '').endsWith('ing');
    if (!isVerb(tokens[back]) && tokens[back]?.pos !== 'ADV') break;
  }
  return tokens[at + 1]?.lower === 'by';
}

/**
 * How many words of a value stand as charges: neither as a topic ("allegations of abuse") nor as mere circumstance
 * ("the crisis").
 */
function chargesOf({ tokens, values }: Reading, value: number): number {
  const asTopic = (at: number) =>
    tokens.slice(Math.max(0, at - topicReach), at).some(({ lower }) => sets('topic').has(lower));
  return values.filter((one, at) => one === value && !asTopic(at) && !sets('circumstance').has(tokens[at]?.lower ?? ''))
    .length;
}

/** Words that regret, condemn or name a breach, or leave something undone. */
export const faults = (lower: string): boolean =>
  sets('regret').has(lower) ||
  sets('condemnation').has(lower) ||
  sets('unlawful').has(lower) ||
  sets('cease').has(lower) ||
  /^(?:not|no|never|nothing|but|instead)$/.test(lower);

/** What is counted in a sentence, each with how it is; each count has a weight in `data/stance-fault.ts`. */
const counts: Readonly<
  Record<string, (reading: Reading, named: NamedWeights, count: (words: ReadonlySet<string>) => number) => number>
> = {
  'any sentence': () => 1,
  'plain faults': (reading) => cap(chargesOf(reading, -2), 3),
  'mild faults': (reading) => cap(chargesOf(reading, -1), 3),
  'good words': ({ values }) => cap(values.filter((value) => value > 0).length, 3),
  regret: (_reading, _named, count) => cap(count(sets('regret'))),
  condemnation: (_reading, _named, count) => cap(count(sets('condemnation'))),
  'against the law': (_reading, _named, count) => cap(count(sets('unlawful'))),
  'does harm': ({ tokens, verbs }) =>
    cap(verbs.filter((verb, at) => verb !== null && verb.agent < 0 && !isPassive(tokens, at)).length),
  'harm is done': ({ tokens, verbs }) =>
    cap(verbs.filter((verb, at) => verb !== null && verb.agent < 0 && isPassive(tokens, at)).length),
  demands: (_reading, _named, count) => cap(count(sets('demand'))),
  'to cease': (_reading, _named, count) => cap(count(sets('cease'))),
  everybody: (_reading, _named, count) => cap(count(sets('everybody'))),
  contrast: (_reading, _named, count) => cap(count(sets('contrast'))),
  approval: (_reading, _named, count) => cap(count(sets('approval'))),
  procedure: (_reading, _named, count) => cap(count(sets('procedure')), 3) / 3,
  question: ({ tokens }) => (tokens.some(({ text }) => text === '?') ? 1 : 0),
  'others named': (_reading, { foreign }) => cap(foreign),
  'worst charge': (_reading, { worst }) => Math.max(-3, worst),
  'best charge': (_reading, { best }) => Math.min(2, best),
  we: (_reading, _named, count) => cap(count(sets('we'))),
  'own side named': (_reading, { own }) => cap(own),
  'negated praise': ({ values, negated }) =>
    cap(values.filter((value, at) => value > 0 && negated[at] === true).length),
};

/** The names of what is counted, in the order of `faultFeatures`. */
export const faultFeatureNames: readonly string[] = Object.keys(counts);

/** What of a sentence speaks for and against its finding fault with somebody. */
export function faultFeatures(reading: Reading, named: NamedWeights): readonly number[] {
  const count = (words: ReadonlySet<string>) => reading.tokens.filter(({ lower }) => words.has(lower)).length;
  return Object.values(counts).map((one) => one(reading, named, count));
}
