import type { Unit } from '../text/sentences';
import { isHidden, isNominal, posAt, wordAt, type Run } from './unit-words';

const subjectPronoun = /^(he|she|they|i|we|you|it|who|everyone|nobody|someone|many|some|others|critics)$/;
const personalPronoun = /^(he|she|they|i|we|you|it|him|her|them|us|me)$/;

/** A pronoun that is no abbreviation: "us", but not "US". */
const isPronoun = (unit: Unit, at: number): boolean =>
  personalPronoun.test(wordAt(unit, at)) && unit.tokens[at]?.text !== 'US';
const links =
  /^(of|in|for|from|at|on|with|to|by|near|under|inside|outside|behind|among|within|across|against|over|about|between)$/;

/** Where a closed bracket that ends at `at` was opened, or -1. */
function bracketStart(unit: Unit, at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--)
    if (wordAt(unit, index) === '(' || wordAt(unit, index) === '[') return index;
  return -1;
}

const inPhrase = (pos: string): boolean =>
  isNominal(pos) || pos === 'ADJ' || pos === 'DET' || pos === 'NUM' || pos === 'SYM';
const isPossessive = (word: string): boolean => word === "'s" || word === '’s' || word === "'" || word === '’';

/**
 * The noun phrase that ends just before `end`, or null: names, nouns and what stands before and between them,
 * prepositional parts and lists ("France, Germany and Britain") included.
 */
export function phraseBefore(unit: Unit, end: number): Run | null {
  let from = end;
  let listed = false;
  while (from > 0) {
    const next = stepBack(unit, from, end, listed);
    if (next === null) break;
    if (posAt(unit, next) === 'CCONJ') listed = true;
    from = next;
  }
  from = dropLeading(unit, afterClause(unit, from, end), end);
  return from < end && hasNominal(unit, from, end) ? { from, to: end } : null;
}

/**
 * "since fighting began this week, and Wang told …": a comma and "and" join nouns only as a list's last comma; else
 * what follows begins anew.
 */
function afterClause(unit: Unit, from: number, end: number): number {
  let commas = 0;
  let last = -1;
  for (let at = from; at < end; at++) {
    if (wordAt(unit, at) === ',') commas++;
    if (wordAt(unit, at) === ',' && /^(and|or)$/.test(wordAt(unit, at + 1))) last = at + 2;
  }
  return commas === 1 && last > 0 && last < end ? last : from;
}

/** The place the phrase reaches one step further left, or null where it begins. */
function stepBack(unit: Unit, from: number, end: number, listed: boolean): number | null {
  const at = from - 1;
  const word = wordAt(unit, at);
  const pos = posAt(unit, at);
  if (from < end && subjectPronoun.test(wordAt(unit, from)) && !listed && !/^(all|both|most|many|some)$/.test(word))
    return null;
  if (word === ')' || word === ']') return at > 0 && bracketStart(unit, at) >= 0 ? bracketStart(unit, at) : null;
  if (inPhrase(pos) || isPossessive(word) || word === '-' || word === '&' || word === '/')
    return isPronoun(unit, at) && from < end && isNominal(posAt(unit, from)) ? null : at;
  if (
    pos === 'ADP' &&
    links.test(word) &&
    (isNominal(posAt(unit, at - 1)) || (posAt(unit, at - 1) === 'VERB' && isReduced(unit, at - 1)))
  )
    return at;
  if (pos === 'CCONJ' && /^(and|or|&)$/.test(word) && (isNominal(posAt(unit, at - 1)) || wordAt(unit, at - 1) === ','))
    return at;
  if (
    word === ',' &&
    listed &&
    isNominal(posAt(unit, at - 1)) &&
    (posAt(unit, from) !== 'DET' || /^(and|or)$/.test(wordAt(unit, from)))
  )
    return at;
  if (pos === 'VERB' && isReduced(unit, at)) return at;
  return null;
}

/** "officials briefed on the matter": a participle straight after its noun. */
function isReduced(unit: Unit, at: number): boolean {
  const after = posAt(unit, at + 1);
  return (
    /(ed|en|wn|ing)$/.test(wordAt(unit, at)) && (after === 'ADP' || after === 'PROPN') && posAt(unit, at - 1) === 'NOUN'
  );
}

function dropLeading(unit: Unit, from: number, end: number): number {
  let start = from;
  while (
    start < end &&
    (/^(ADP|CCONJ)$/.test(posAt(unit, start)) || /^[,\-'’)]$/.test(wordAt(unit, start)) || wordAt(unit, start) === '’s')
  )
    start++;
  return start;
}

function hasNominal(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isNominal(posAt(unit, at)) || subjectPronoun.test(wordAt(unit, at)) || posAt(unit, at) === 'DET') return true;
  return false;
}

/**
 * The end of the noun phrase that begins at `from`; `from` where none does. Prepositional parts are taken in when
 * `whole`.
 */
export function phraseEnd(unit: Unit, from: number, whole: boolean): number {
  let at = from;
  if (isPronoun(unit, at)) return at + 1;
  let nominal = false;
  while (at < unit.tokens.length) {
    const pos = posAt(unit, at);
    const word = wordAt(unit, at);
    if (nominal && (pos === 'DET' || pos === 'PRON' || isPronoun(unit, at))) break;
    if (isPossessive(word) && nominal) nominal = false;
    else if (inPhrase(pos) || (pos === 'VERB' && !nominal && posAt(unit, at + 1) === 'NOUN'))
      nominal ||= isNominal(pos);
    else if (/^["“”]$/.test(word) && !isHidden(unit, at)) nominal &&= word !== '“';
    else if (
      word === '-' ||
      word === '&' ||
      (word === '.' && posAt(unit, at - 1) === 'PROPN' && posAt(unit, at + 1) === 'PROPN')
    )
      nominal = true;
    else if (word === '(' && nominal) at = bracketEnd(unit, at);
    else if (nominal && joins(unit, at, whole)) nominal = false;
    else break;
    at++;
  }
  while (at > from && /^(ADP|CCONJ|DET)$/.test(posAt(unit, at - 1))) at--;
  return at;
}

function bracketEnd(unit: Unit, at: number): number {
  for (let index = at + 1; index <= at + 12; index++) if (wordAt(unit, index) === ')') return index;
  return at;
}

function joins(unit: Unit, at: number, whole: boolean): boolean {
  const pos = posAt(unit, at);
  const after = posAt(unit, at + 1);
  if (pos === 'CCONJ' && wordAt(unit, at) !== 'but') return inPhrase(after) && !isPronoun(unit, at + 1);
  return pos === 'ADP' && (whole || wordAt(unit, at) === 'of') && links.test(wordAt(unit, at)) && inPhrase(after);
}
