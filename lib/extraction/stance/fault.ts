import { faultWeights } from '../data/stance-fault';
import { faultFeatures, faults, type NamedWeights } from './fault-features';
import type { Token } from '../text/token';
import { polarityOf } from './words/polarity';
import type { Reading } from './reading';

/** How strongly a sentence faults somebody, and the tokens that say so, worst first. */
export interface Fault {
  /** Above 0: it does; the log-odds of it. */
  readonly strength: number;
  readonly words: readonly number[];
}

/** Words that only keep bad company come after those the lexicon knows. */
const lesser = (token: Token | undefined): number =>
  token && token.pos !== 'PROPN' && polarityOf(token.lower) <= -2 ? -0.5 : 0;

/** Whether a sentence finds fault, by a linear rule over counts of what it holds (`data/stance-fault.ts`). */
export function faultOf(reading: Reading, named: NamedWeights): Fault {
  const strength = faultFeatures(reading, named).reduce(
    (sum, count, index) => sum + count * (faultWeights[index] ?? 0),
    0,
  );
  const weight = (at: number) =>
    Math.min(
      reading.values[at] ?? 0,
      reading.verbs[at]?.agent ?? 0,
      reading.verbs[at]?.object ?? 0,
      faults(reading.tokens[at]?.lower ?? '') ? -1 : 0,
      lesser(reading.tokens[at]),
    );
  const words = reading.tokens.map((_, at) => at).filter((at) => weight(at) < 0);
  return { strength, words: words.sort((a, b) => weight(a) - weight(b) || a - b).slice(0, 4) };
}
