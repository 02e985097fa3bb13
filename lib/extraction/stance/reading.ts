import type { Token } from '../text/token';
import { entryOf, negates, type VerbSense } from './words/lexicon';
import { closesScope, isVerb } from './words/word-class';

/** A sentence with what each of its words carries once negations and curbing verbs before it are counted in. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** −2…2 per token, 0 for words that carry nothing. */
  readonly values: readonly number[];
  /** What each verb says of agent and object, turned round where negated; null for all else. */
  readonly verbs: readonly (VerbSense | null)[];
  /** Per token, whether an odd number of negations reaches it. */
  readonly negated: readonly boolean[];
}

/** A word in small letters; empty where there is none. */
export const wordAt = ({ tokens }: Pick<Reading, 'tokens'>, at: number): string => tokens[at]?.lower ?? '';

/** How many words a negation reaches at most. */
const reach = 6;

/** "Not only" and "no doubt" negate nothing; "no longer" does. */
const idle = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.lower;
  return next === 'only' || next === 'just' || next === 'doubt' || next === 'least' || next === 'merely';
};

function negationMarks(tokens: readonly Token[]): readonly boolean[] {
  const marks: boolean[] = [];
  let open: number[] = [];
  tokens.forEach((token, at) => {
    if (closesScope(tokens, at)) open = [];
    open = open.filter((start) => at - start <= reach);
    marks.push(open.length % 2 === 1);
    if (negates(token.lower) && !idle(tokens, at)) open = [...open, at];
  });
  return marks;
}

/** A negated fault is mild praise, negated praise a fault: "not acceptable" −1, "no threat" +1. */
const turned = (value: number): number => (value > 0 ? -1 : value < 0 ? 1 : 0);

/**
 * The object phrase of a curbing verb at `at`: the words up to the next verb or the end of the clause, eight at most.
 */
function objectEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (
    end < tokens.length &&
    end - at <= 8 &&
    !closesScope(tokens, end) &&
    !(isVerb(tokens[end]) && end > at + 1 && tokens[end]?.pos !== 'AUX' && tokens[end - 1]?.pos !== 'DET')
  )
    end += 1;
  return end - 1;
}

const prefixes = new Set(['de', 'counter', 'anti', 'non', 'pro', 'un']);
/** "de - escalation", "counter-terrorism" written in three words: the second half says nothing by itself. */
const opposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === '-' && prefixes.has(tokens[at - 2]?.lower ?? '');

/** Reads each word of a sentence in the light of the negations and curbing verbs before it. */
export function readSentence(tokens: readonly Token[]): Reading {
  const negated = negationMarks(tokens);
  const entries = tokens.map((token, at) =>
    opposed(tokens, at) || (token.pos === 'PROPN' && /^[A-Z]/.test(token.text) && at > 0)
      ? undefined
      : entryOf(token.lower),
  );
  const values = entries.map((entry, at) => {
    const value = entry?.value ?? 0;
    return negated[at] ? turned(value) : value;
  });
  const verbs = entries.map((entry, at) => {
    const verb = entry?.verb ?? null;
    if (verb === null || !(isVerb(tokens[at]) || /(?:ed|ing)$/.test(tokens[at]?.lower ?? ''))) return null;
    return negated[at] ? { ...verb, agent: turned(verb.agent), object: turned(verb.object) } : verb;
  });
  verbs.forEach((verb, at) => {
    if (verb?.curb !== true) return;
    const end = objectEnd(tokens, at);
    // Who does not fight what is bad leaves it as bad as it is.
    for (let inside = at + 1; inside <= end; inside += 1)
      if ((entries[inside]?.value ?? 0) < 0) values[inside] = negated[at] ? (entries[inside]?.value ?? 0) : 1;
  });
  return { tokens, values, verbs, negated };
}
