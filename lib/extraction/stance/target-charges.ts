import { bonds } from '../data/stance-bonds';
import type { Charge } from './charge';
import type { Reading } from './reading';
import { entryOf } from './lexicon';
import { relate, type Relation } from './relation';
import { closesScope, isVerb, reports } from './word-class';
import { wordSets } from './word-sets';

const ceasing = new Set([
  'stop',
  'cease',
  'end',
  'halt',
  'refrain',
  'withdraw',
  'abandon',
  'desist',
  'reverse',
  'release',
  'lift',
  'renounce',
  'disarm',
  'condemn',
  'comply',
  'return',
  'respect',
  'abide',
]);
const demanding = new Set([
  'call',
  'calls',
  'called',
  'calling',
  'urge',
  'urges',
  'urged',
  'demand',
  'demands',
  'demanded',
  'press',
  'pressed',
  'ask',
  'asks',
  'expect',
  'expects',
  'expected',
  'appeal',
  'appealed',
  'must',
  'should',
  'needs',
  'ought',
  'shall',
  'onus',
]);
/** Nouns of deeds whose "of" names the one they are done to: "the kidnapping of observers". */
const suffered = new Set(
  `violation violations breach breaches kidnapping kidnappings occupation annexation invasion destabilization destabilisation murder murders killing killings torture assassination abduction detention persecution bombing rape
  oppression exploitation abuse victim victims sabotage condemnation attack persecution intimidation harassment disregard fear hatred loss defiance contempt`.split(
    /\s+/,
  ),
);
const bondWords = wordSets(bonds);
const towards = new Set(['with', 'for', 'to', 'toward', 'towards', 'in', 'at', 'from', 'about', 'over', 'against']);
const blaming = new Set([
  'responsible',
  'responsibility',
  'guilty',
  'accountable',
  'complicit',
  'behind',
  'blame',
  'culpable',
]);

/** Values in the words after `at` that belong to the same predicate: up to the end of the clause, ten words at most. */
function predicate(reading: Reading, at: number, length = 12): readonly number[] {
  const found: number[] = [];
  for (let next = at + 1; next < reading.tokens.length && next - at <= length; next += 1) {
    if (closesScope(reading.tokens, next)) break;
    if ((reading.values[next] ?? 0) !== 0) found.push(next);
  }
  return found;
}

const strongest = (reading: Reading, places: readonly number[]): number =>
  places.reduce(
    (most, at) => (Math.abs(reading.values[at] ?? 0) > Math.abs(most) ? (reading.values[at] ?? 0) : most),
    0,
  );

/** What the target does or is: its verb's own value, else what the verb's object or complement carries. */
function asAgent(reading: Reading, { subjectOf, passive, to }: Relation): readonly Charge[] {
  if (subjectOf === null) return [];
  const charges: Charge[] = [];
  for (let at = subjectOf, steps = 0; steps < 3; steps += 1) {
    const verb = reading.verbs[at];
    if (passive && at === subjectOf) {
      if (verb && verb.object !== 0)
        charges.push({ weight: verb.object, tokens: [at], rule: verb.curb ? 'is-curbed' : 'done-to-it' });
    } else if (verb && verb.agent !== 0) charges.push({ weight: verb.agent, tokens: [at], rule: 'does' });
    else if (verb?.curb) {
      const objects = predicate(reading, at, 8);
      const value = strongest(reading, objects);
      if (value !== 0) charges.push({ weight: value, tokens: [at, ...objects], rule: 'curbs-what-is-bad' });
    } else if (!reports(reading.tokens[at]) && !(verb && verb.object < 0)) {
      const objects = predicate(reading, at);
      const value = strongest(reading, objects);
      if (value !== 0)
        charges.push({
          weight: value * 0.8,
          tokens: objects.slice(0, 3),
          rule: isVerb(reading.tokens[at]) && reading.tokens[at]?.pos === 'AUX' ? 'is' : 'has-or-makes',
        });
    }
    const next = nextVerb(reading, at);
    if (next === null || charges.length > 0 || reports(reading.tokens[at])) break;
    at = next;
  }
  return [...charges, ...omission(reading, to, subjectOf)];
}

/** "Russia has not condemned", "refused to help": leaving undone is a fault, and so is failing. */
function omission(reading: Reading, to: number, verb: number): readonly Charge[] {
  for (let at = to + 1; at <= verb + 2 && at < reading.tokens.length; at += 1) {
    const word = reading.tokens[at]?.lower ?? '';
    if (
      /^(?:not|n't|never|nothing)$/.test(word) &&
      !/^(?:only|just|merely)$/.test(reading.tokens[at + 1]?.lower ?? '')
    ) {
      const past = /^(?:has|have|had|did|does|do|done)$/.test(reading.tokens[at - 1]?.lower ?? '');
      return [{ weight: past ? -0.8 : -0.5, tokens: [at], rule: 'leaves-undone' }];
    }
    if (/^(?:refus|fail|reject|spurn|ignor|neglect)/.test(word))
      return [{ weight: -1, tokens: [at], rule: 'leaves-undone' }];
  }
  return [];
}

/** The verb that goes on from another: "continues to fund", "has attacked and occupied", "tries to disrupt". */
function nextVerb(reading: Reading, at: number): number | null {
  for (let next = at + 1; next < reading.tokens.length && next - at <= 4; next += 1) {
    if (closesScope(reading.tokens, next)) return null;
    if (reading.tokens[next]?.pos === 'VERB') return next;
  }
  return null;
}

/** How others treat it: "we condemn X", "sanctions on X", "deplore the attack by X". */
function asObject(reading: Reading, { objectOf, preposition, head, owned, to }: Relation): readonly Charge[] {
  if (objectOf === null) return [];
  const verb = reading.verbs[objectOf];
  const word = reading.tokens[objectOf]?.lower ?? '';
  const next = reading.tokens[to + 1];
  // "It fears Iran could …": what is feared is the clause, not its subject; "avoid the use of Afghan soil": the soil.
  if (
    next?.pos === 'AUX' ||
    (next?.pos === 'VERB' && !next.lower.endsWith('ing')) ||
    (owned !== null && reading.verbs[objectOf]?.curb === true)
  )
    return [];
  if (preposition === 'of' && head !== null && suffered.has(reading.tokens[head]?.lower ?? '')) return [];
  if (
    verb &&
    verb.object !== 0 &&
    (preposition === null ||
      preposition === 'of' ||
      preposition === 'on' ||
      preposition === 'for' ||
      preposition === 'with')
  ) {
    return [{ weight: verb.object, tokens: [objectOf], rule: verb.object < 0 ? 'is-rejected' : 'is-backed' }];
  }
  if (preposition === 'by' && verb && verb.agent !== 0)
    return [{ weight: verb.agent, tokens: [objectOf], rule: 'done-by-it' }];
  if (demanding.has(word) || preposition === 'upon') return demand(reading, objectOf);
  return [];
}

/** "We call on X to stop": a demand faults when it asks to cease or names what is wrong. */
function demand(reading: Reading, at: number): readonly Charge[] {
  for (let next = at + 1; next < reading.tokens.length && next - at <= 18; next += 1) {
    const word = reading.tokens[next]?.lower ?? '';
    if (ceasing.has(word)) return [{ weight: -1, tokens: [at, next], rule: 'is-told-to-cease' }];
  }
  return [{ weight: -0.3, tokens: [at], rule: 'is-called-on' }];
}

function mustDo(reading: Reading, { to, subjectOf }: Relation): readonly Charge[] {
  if (subjectOf === null) return [];
  for (let at = to + 1; at <= subjectOf && at - to <= 5; at += 1) {
    if (demanding.has(reading.tokens[at]?.lower ?? '')) return demand(reading, at);
  }
  return [];
}

/**
 * "No unilateral step by India can change this", "counter Iran's hostile acts": a fault denied or fought does its owner
 * no honour.
 */
function plainly(reading: Reading, places: readonly number[]): number {
  const value = strongest(reading, places);
  return value > 0 && places.some((at) => (entryOf(reading.tokens[at]?.lower ?? '')?.value ?? 0) < 0) ? 0 : value;
}

/** What is its own: "Russia's illegal annexation", "the Russian aggression", "the aggression of Russia". */
function asOwner(reading: Reading, { owned, head, preposition, from, to }: Relation): readonly Charge[] {
  const charges: Charge[] = [];
  if (owned !== null) {
    const places = Array.from({ length: owned - to }, (_, index) => to + 1 + index).filter(
      (at) => (reading.values[at] ?? 0) !== 0,
    );
    const value = plainly(reading, places);
    if (value !== 0) charges.push({ weight: value * 1.2, tokens: places, rule: 'its-own' });
  }
  if (
    head !== null &&
    !(preposition === 'of' && suffered.has(reading.tokens[head]?.lower ?? '')) &&
    (preposition === 'of' || preposition === 'by' || preposition === 'from')
  ) {
    const places = [head - 2, head - 1, head].filter((at) => (reading.values[at] ?? 0) !== 0);
    const value = plainly(reading, places);
    if (value !== 0) charges.push({ weight: value, tokens: places, rule: 'of-it' });
  }
  if (
    head !== null &&
    (preposition === 'against' || preposition === 'on') &&
    /^(?:sanction|accusation|allegation|charge|case|complaint)/.test(reading.tokens[head]?.lower ?? '')
  ) {
    charges.push({ weight: -1, tokens: [head], rule: 'held-against-it' });
  }
  const before = reading.tokens[from - 1];
  const doesIt = (before?.lower ?? '').endsWith('ing') && (reading.verbs[from - 1]?.agent ?? 0) < 0;
  if (before && (reading.values[from - 1] ?? 0) !== 0 && before.pos === 'ADJ' && !doesIt)
    charges.push({ weight: (reading.values[from - 1] ?? 0) * 0.8, tokens: [from - 1], rule: 'is-called' });
  return charges;
}

/**
 * What ties others to it: "solidarity with X", "anger at X", "deepen cooperation with X", "cut ties with X", "a clean
 * break with X".
 */
function bound(reading: Reading, { head, preposition, objectOf }: Relation): readonly Charge[] {
  if (preposition === null || !towards.has(preposition)) return [];
  const at = head ?? objectOf;
  if (at === null) return [];
  const word = reading.tokens[at]?.lower ?? '';
  const turned = reading.negated[at] === true ? -1 : 1;
  const found = (weight: number, rule: string, more: readonly number[] = []): readonly Charge[] => [
    { weight: weight * turned, tokens: [...more, at], rule },
  ];
  if (bondWords('goodwill').has(word)) return found(1, 'goodwill-toward-it');
  if (bondWords('illWill').has(word)) return found(-1, 'ill-will-toward-it');
  if (bondWords('parting').has(word)) return found(-1.5, 'parts-from-it');
  if (!bondWords('bond').has(word)) return [];
  const cut = [1, 2, 3, 4]
    .map((back) => at - back)
    .find((place) => bondWords('cutting').has(reading.tokens[place]?.lower ?? ''));
  return cut === undefined ? found(0.7, 'seeks-its-company') : found(-1.5, 'parts-from-it', [cut]);
}

function blamed(reading: Reading, { from, to, clause: [first, last] }: Relation): readonly Charge[] {
  for (let at = Math.max(first, from - 6); at <= Math.min(last, to + 8); at += 1) {
    if (blaming.has(reading.tokens[at]?.lower ?? '') && !reading.negated[at])
      return [{ weight: -1, tokens: [at], rule: 'is-held-responsible' }];
  }
  return [];
}

/** All reasons a sentence gives to read a stance toward the tokens `from` to `to`. */
export function chargesToward(reading: Reading, from: number, to: number): readonly Charge[] {
  const standing = relate(reading.tokens, from, to);
  return [
    ...asAgent(reading, standing),
    ...asObject(reading, standing),
    ...mustDo(reading, standing),
    ...asOwner(reading, standing),
    ...bound(reading, standing),
    ...blamed(reading, standing),
  ];
}
