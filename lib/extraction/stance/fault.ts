import { faultWeights } from '../data/stance-fault';
import { faultFeatures, type NamedWeights } from './fault-features';
import type { Reading } from './reading';

/** How strongly a sentence faults somebody, and the tokens that say so, worst first. */
export interface Fault {
  /** Above 0: it does; the log-odds of it. */
  readonly strength: number;
  readonly words: readonly number[];
}

/** Whether a sentence finds fault, by a linear rule over counts of what it holds (`data/stance-fault.ts`). */
export function faultOf(reading: Reading, named: NamedWeights): Fault {
  const strength = faultFeatures(reading, named).reduce((sum, count, index) => sum + count * (faultWeights[index] ?? 0), 0);
  const weight = (at: number) => Math.min(reading.values[at] ?? 0, reading.verbs[at]?.agent ?? 0, reading.verbs[at]?.object ?? 0);
  const words = reading.tokens.map((_, at) => at).filter((at) => weight(at) < 0);
  return { strength, words: words.sort((a, b) => weight(a) - weight(b) || a - b).slice(0, 4) };
}
