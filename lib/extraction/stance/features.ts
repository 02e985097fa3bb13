import type { Token } from '../text/token';
import { entryOf, negates } from './words/lexicon';
import { polarityOf } from './words/polarity';
import { quotedAt, relate, speaksAt, type Relation } from './relation';
import { isWord } from './words/word-class';

/** A feature of a target in its sentence and the token it was read from, if one. */
export interface Feature {
  readonly name: string;
  readonly token: number | null;
}

/** Where a word stands seen from the target, and what reaches it. */
interface Place {
  readonly at: number;
  readonly word: string;
  readonly side: 'a' | 'b';
  readonly inClause: boolean;
  readonly near: boolean;
  readonly negated: boolean;
  readonly quoted: boolean;
}

type Add = (name: string, token?: number | null) => void;

/** Names and numbers are masked, so that no actor is judged by its name. */
function maskOf(token: Token): string {
  if (token.pos === 'PROPN') return 'N';
  return token.pos === 'NUM' ? '0' : token.lower;
}

const masked = (word: string): boolean => word === 'N' || word === '0';
/** How many words a negation reaches, and how near counts as near. */
const reach = 4;

function placesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  [first, last]: readonly [number, number],
): readonly Place[] {
  const places: Place[] = [];
  let left = 0;
  let quoted = false;
  tokens.forEach((token, at) => {
    if (token.text === '“' || token.text === '”') quoted = token.text === '“';
    else if (token.text === '"') quoted = !quoted;
    if (!isWord(token)) {
      if (token.text !== ',') left = 0;
      return;
    }
    if (at >= from && at <= to) {
      left = 0;
      return;
    }
    const near = (at < from ? from - at : at - to) <= reach;
    places.push({
      at,
      word: maskOf(token),
      side: at < from ? 'b' : 'a',
      inClause: at >= first && at <= last,
      near,
      negated: left > 0,
      quoted,
    });
    left = negates(token.lower) ? reach : left - 1;
  });
  return places;
}

function wordFeatures(
  { at, word, side, inClause, near, negated, quoted }: Place,
  targetQuoted: boolean,
  add: Add,
): void {
  if (masked(word)) return;
  const marked = negated ? `not_${word}` : word;
  add(`w:${marked}`, at);
  add(`${side}:${marked}`, at);
  if (inClause) add(`c:${marked}`, at);
  if (near) add(`n${side}:${marked}`, at);
  if (quoted) add(`q${targetQuoted ? 1 : 0}:${word}`, at);
}

function pairFeatures(places: readonly Place[], from: number, add: Add): void {
  let previous = '^';
  let passed = false;
  for (const { at, word } of places) {
    if (!passed && at > from) [previous, passed] = ['T', true];
    add(`2:${previous}_${word}`, at);
    previous = word;
  }
}

function lexiconFeatures(token: Token, { at, side, inClause, near, negated }: Place, add: Add): void {
  const entry = entryOf(token.lower);
  if (!entry) return;
  const mark = negated ? '!' : '';
  if (entry.value !== 0) {
    add(`L:${mark}${Math.sign(entry.value)}`, at);
    add(`L${side}:${mark}${entry.value}`, at);
    if (inClause) add(`Lc:${mark}${entry.value}`, at);
    if (near) add(`Ln${side}:${mark}${entry.value}`, at);
  }
  if (entry.verb && token.pos !== 'NOUN') {
    add(`V${side}:${mark}${entry.verb.kind}`, at);
    if (inClause) add(`Vc${side}:${mark}${entry.verb.kind}`, at);
  }
}

const bucket = (sum: number): number => Math.max(-6, Math.min(6, Math.round((sum * 2) / 3)));

function polarityFeatures(places: readonly Place[], add: Add): void {
  const sums = { S: 0, C: 0, a: 0, b: 0 };
  for (const { at, word, side, inClause, near, negated } of places) {
    const step = masked(word) ? 0 : polarityOf(word);
    if (step === 0) continue;
    const value = negated ? -step / 2 : step;
    sums.S += value;
    sums[side] += value;
    if (inClause) sums.C += value;
    const name = `${negated ? '!' : ''}${step}`;
    add(`E:${name}`, at);
    add(`E${side}:${name}`, at);
    if (inClause) add(`Ec:${name}`, at);
    if (near) add(`En${side}:${name}`, at);
  }
  for (const [name, sum] of Object.entries(sums)) add(`E${name}:=${bucket(sum)}`);
}

function relationFeatures(tokens: readonly Token[], relation: Relation, add: Add): void {
  const { subjectOf, passive, objectOf, preposition, owned, head, from, to } = relation;
  const say = (label: string, at: number | null) => {
    const token = at === null ? undefined : tokens[at];
    if (!token) {
      add(`${label}:-`);
      return;
    }
    const entry = entryOf(token.lower);
    add(`${label}:${maskOf(token)}`, at);
    add(`${label}L:${entry?.value ?? '?'}`, at);
    add(`${label}V:${entry?.verb?.kind ?? '?'}`, at);
    add(`${label}E:${Math.round((polarityOf(token.lower) * 2) / 3)}`, at);
  };
  say(passive ? 'obj' : 'sub', subjectOf);
  say('gov', objectOf);
  say('own', owned);
  say('head', head);
  if (preposition !== null) add(`prep:${preposition}`);
  add(`speaks:${speaksAt(tokens, from, to) ? 1 : 0}`);
  add(`quoted:${quotedAt(tokens, from) ? 1 : 0}`);
  const asSubject = subjectOf === null ? '-' : passive ? 'p' : 's';
  const asObject = objectOf === null ? '-' : 'o';
  const asOwner = owned === null ? '-' : 'w';
  add(`role:${asSubject}${asObject}${asOwner}`);
}

/**
 * What the scorer counts of a target that covers the tokens `from` to `to` (both included): words, pairs and values by
 * where they stand.
 */
export function featuresOf(tokens: readonly Token[], from: number, to: number): readonly Feature[] {
  const features: Feature[] = [];
  const add: Add = (name, token = null) => features.push({ name, token });
  const relation = relate(tokens, from, to);
  const targetQuoted = quotedAt(tokens, from);
  const places = placesOf(tokens, from, to, relation.clause);
  add('bias');
  add(`t:${tokens[from]?.pos ?? ''}`);
  for (const place of places) {
    const token = tokens[place.at];
    if (!token) continue;
    wordFeatures(place, targetQuoted, add);
    lexiconFeatures(token, place, add);
  }
  pairFeatures(places, from, add);
  polarityFeatures(places, add);
  relationFeatures(tokens, relation, add);
  return features;
}
