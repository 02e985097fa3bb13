import { bonds } from '../data/stance-bonds';
import type { Charge } from './charge';
import { wordAt, type Reading } from './reading';
import { entryOf, type VerbSense } from './words/lexicon';
import { relate, type Relation } from './relation';
import { closesScope, reports } from './words/word-class';
import { wordSet, wordSets } from './words/word-sets';

const ceasing = wordSet(`
  stop cease end halt refrain withdraw abandon desist reverse release lift renounce disarm condemn comply return respect
  abide`);
const demanding = wordSet(`
  call calls called calling urge urges urged demand demands demanded press pressed ask asks expect expects expected
  appeal appealed must should needs ought shall onus`);
/** Nouns of deeds whose "of" names the one they are done to: "the kidnapping of observers". */
const suffered = wordSet(`
  violation violations breach breaches kidnapping kidnappings occupation annexation invasion destabilization
  destabilisation murder murders killing killings torture assassination abduction detention persecution bombing rape
  oppression exploitation abuse victim victims sabotage condemnation attack persecution intimidation harassment
  disregard fear hatred loss defiance contempt`);
const bondWords = wordSets(bonds);
/** Prepositions. */
const towards = wordSet('with for to toward towards in at from about over against');
const treating = wordSet('of on for with');
const deedOf = wordSet('of by from');
const aimedAt = wordSet('against on');
const blaming = wordSet('responsible responsibility guilty accountable complicit behind blame culpable');

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
  const omitted = omission(reading, to, subjectOf);
  for (let at: number | null = subjectOf, steps = 0; at !== null && steps < 3; steps += 1) {
    const [charge] = passive && at === subjectOf ? sufferedAt(reading, at) : doneAt(reading, at);
    if (charge) return [charge, ...omitted];
    at = reports(reading.tokens[at]) ? null : nextVerb(reading, at);
  }
  return omitted;
}

/** What is done to the subject of a verb in the passive. */
function sufferedAt({ verbs }: Reading, at: number): readonly Charge[] {
  const verb = verbs[at];
  if (!verb || verb.object === 0) return [];
  return [{ weight: verb.object, tokens: [at], rule: verb.curb ? 'is-curbed' : 'done-to-it' }];
}

/** What a verb says of its subject. */
function doneAt(reading: Reading, at: number): readonly Charge[] {
  const verb = reading.verbs[at];
  if (verb && verb.agent !== 0) return [{ weight: verb.agent, tokens: [at], rule: 'does' }];
  if (verb?.curb) {
    const objects = predicate(reading, at, 8);
    const value = strongest(reading, objects);
    return value === 0 ? [] : [{ weight: value, tokens: [at, ...objects], rule: 'curbs-what-is-bad' }];
  }
  if (reports(reading.tokens[at]) || (verb && verb.object < 0)) return [];
  const objects = predicate(reading, at);
  const value = strongest(reading, objects);
  const rule = reading.tokens[at]?.pos === 'AUX' ? 'is' : 'has-or-makes';
  return value === 0 ? [] : [{ weight: value * 0.8, tokens: objects.slice(0, 3), rule }];
}

/** "not", but not "not only". */
const isNegation = (reading: Reading, at: number): boolean =>
  /^(?:not|n't|never|nothing)$/.test(wordAt(reading, at)) && !/^(?:only|just|merely)$/.test(wordAt(reading, at + 1));

/** "Russia has not condemned", "refused to help": leaving undone is a fault, and so is failing. */
function omission(reading: Reading, to: number, verb: number): readonly Charge[] {
  for (let at = to + 1; at <= verb + 2 && at < reading.tokens.length; at += 1) {
    if (isNegation(reading, at)) {
      const past = /^(?:has|have|had|did|does|do|done)$/.test(wordAt(reading, at - 1));
      return [{ weight: past ? -0.8 : -0.5, tokens: [at], rule: 'leaves-undone' }];
    }
    if (/^(?:refus|fail|reject|spurn|ignor|neglect)/.test(wordAt(reading, at)))
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
function asObject(reading: Reading, relation: Relation): readonly Charge[] {
  const { objectOf, preposition, owned, to } = relation;
  if (objectOf === null || opensClause(reading, to + 1) || isSufferer(reading, relation)) return [];
  const verb = reading.verbs[objectOf];
  // "avoid the use of Afghan soil": the soil is avoided.
  if (owned !== null && verb?.curb === true) return [];
  const treated = verb ? treatedBy(verb, objectOf, preposition) : [];
  if (treated.length > 0) return treated;
  return demanding.has(wordAt(reading, objectOf)) || preposition === 'upon' ? demand(reading, objectOf) : [];
}

/** "It fears Iran could …": what is feared is the clause, not its subject. */
function opensClause({ tokens }: Reading, after: number): boolean {
  const next = tokens[after];
  return next?.pos === 'AUX' || (next?.pos === 'VERB' && !next.lower.endsWith('ing'));
}

const isSufferer = (reading: Reading, { head, preposition }: Relation): boolean =>
  preposition === 'of' && head !== null && suffered.has(wordAt(reading, head));

/** What the verb at `at` says of what it governs through the preposition. */
function treatedBy({ object, agent }: VerbSense, at: number, preposition: string | null): readonly Charge[] {
  if (object !== 0 && (preposition === null || treating.has(preposition)))
    return [{ weight: object, tokens: [at], rule: object < 0 ? 'is-rejected' : 'is-backed' }];
  return agent !== 0 && preposition === 'by' ? [{ weight: agent, tokens: [at], rule: 'done-by-it' }] : [];
}

/** "We call on X to stop": a demand faults when it asks to cease or names what is wrong. */
function demand(reading: Reading, at: number): readonly Charge[] {
  for (let next = at + 1; next < reading.tokens.length && next - at <= 18; next += 1) {
    if (ceasing.has(wordAt(reading, next))) return [{ weight: -1, tokens: [at, next], rule: 'is-told-to-cease' }];
  }
  return [{ weight: -0.3, tokens: [at], rule: 'is-called-on' }];
}

function mustDo(reading: Reading, { to, subjectOf }: Relation): readonly Charge[] {
  if (subjectOf === null) return [];
  for (let at = to + 1; at <= subjectOf && at - to <= 5; at += 1) {
    if (demanding.has(wordAt(reading, at))) return demand(reading, at);
  }
  return [];
}

/**
 * "No unilateral step by India can change this", "counter Iran's hostile acts": a fault denied or fought does its owner
 * no honour.
 */
function plainly(reading: Reading, places: readonly number[]): number {
  const value = strongest(reading, places);
  return value > 0 && places.some((at) => (entryOf(wordAt(reading, at))?.value ?? 0) < 0) ? 0 : value;
}

/** "Russia's illegal annexation", "the Russian aggression". */
function itsOwn(reading: Reading, { owned, to }: Relation): readonly Charge[] {
  if (owned === null) return [];
  const places = Array.from({ length: owned - to }, (_, index) => to + 1 + index).filter(
    (at) => (reading.values[at] ?? 0) !== 0,
  );
  const value = plainly(reading, places);
  return value === 0 ? [] : [{ weight: value * 1.2, tokens: places, rule: 'its-own' }];
}

/** "the aggression of Russia". */
function ofIt(reading: Reading, relation: Relation): readonly Charge[] {
  const { head, preposition } = relation;
  if (head === null || !deedOf.has(preposition ?? '') || isSufferer(reading, relation)) return [];
  const places = [head - 2, head - 1, head].filter((at) => (reading.values[at] ?? 0) !== 0);
  const value = plainly(reading, places);
  return value === 0 ? [] : [{ weight: value, tokens: places, rule: 'of-it' }];
}

/** "sanctions on Russia". */
function heldAgainst(reading: Reading, { head, preposition }: Relation): readonly Charge[] {
  if (head === null || !aimedAt.has(preposition ?? '')) return [];
  return /^(?:sanction|accusation|allegation|charge|case|complaint)/.test(wordAt(reading, head))
    ? [{ weight: -1, tokens: [head], rule: 'held-against-it' }]
    : [];
}

/** "aggressive Russia"; "provoking Russia" is done to it. */
function called(reading: Reading, { from }: Relation): readonly Charge[] {
  const at = from - 1;
  const value = reading.values[at] ?? 0;
  const isDone = wordAt(reading, at).endsWith('ing') && (reading.verbs[at]?.agent ?? 0) < 0;
  if (reading.tokens[at]?.pos !== 'ADJ' || value === 0 || isDone) return [];
  return [{ weight: value * 0.8, tokens: [at], rule: 'is-called' }];
}

/** What is its own, in so many words or by what is said of it. */
const asOwner = (reading: Reading, relation: Relation): readonly Charge[] => [
  ...itsOwn(reading, relation),
  ...ofIt(reading, relation),
  ...heldAgainst(reading, relation),
  ...called(reading, relation),
];

/**
 * What ties others to it: "solidarity with X", "anger at X", "deepen cooperation with X", "cut ties with X", "a clean
 * break with X".
 */
function bound(reading: Reading, { head, preposition, objectOf }: Relation): readonly Charge[] {
  if (preposition === null || !towards.has(preposition)) return [];
  const at = head ?? objectOf;
  if (at === null) return [];
  const word = wordAt(reading, at);
  const turned = reading.negated[at] === true ? -1 : 1;
  const found = (weight: number, rule: string, more: readonly number[] = []): readonly Charge[] => [
    { weight: weight * turned, tokens: [...more, at], rule },
  ];
  if (bondWords('goodwill').has(word)) return found(1, 'goodwill-toward-it');
  if (bondWords('illWill').has(word)) return found(-1, 'ill-will-toward-it');
  if (bondWords('parting').has(word)) return found(-1.5, 'parts-from-it');
  if (!bondWords('bond').has(word)) return [];
  const cut = [1, 2, 3, 4].map((back) => at - back).find((place) => bondWords('cutting').has(wordAt(reading, place)));
  return cut === undefined ? found(0.7, 'seeks-its-company') : found(-1.5, 'parts-from-it', [cut]);
}

function blamed(reading: Reading, { from, to, clause: [first, last] }: Relation): readonly Charge[] {
  for (let at = Math.max(first, from - 6); at <= Math.min(last, to + 8); at += 1) {
    if (blaming.has(wordAt(reading, at)) && !reading.negated[at])
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
