import type { Unit } from '../text/sentences';
import { isHidden, isNominal, posAt, wordAt, type Run } from './unit-words';

const subjectPronoun = /^(he|she|they|i|we|you|it|who|everyone|nobody|someone|many|some|others|critics)$/;
const personalPronoun = /^(he|she|they|i|we|you|it|him|her|them|us|me)$/;

/** A pronoun that is no abbreviation: "us", but not "US". */
const isPronoun = (unit: Unit, at: number): boolean =>
  personalPronoun.test(wordAt(unit, at)) && unit.tokens[at]?.text !== 'US';
const links =
  /^(of|in|for|from|at|on|with|to|by|near|under|inside|outside|behind|among|within|across|against|over|about|between)$/;

/** Where a closed bracket that ends at `at` was opened, or null. */
function bracketStart(unit: Unit, at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - 12); index--)
    if (wordAt(unit, index) === '(' || wordAt(unit, index) === '[') return index;
  return null;
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
  if (from < end && !listed && standsAlone(unit, from)) return null;
  if (/^[)\]]$/.test(word)) return bracketStart(unit, at);
  if (inPhrase(posAt(unit, at)) || isPossessive(word) || /^[-&/]$/.test(word))
    return from < end && isPronoun(unit, at) && isNominal(posAt(unit, from)) ? null : at;
  return goesOnBefore(unit, at, listed) ? at : null;
}

/** Whether the phrase goes on before a word that is no part of a simple one. */
const goesOnBefore = (unit: Unit, at: number, listed: boolean): boolean =>
  linksBack(unit, at) || joinsBack(unit, at) || (listed && listsBack(unit, at)) || isReduced(unit, at);

/** "he", "others": what stands before it is no part of its phrase, "all" and the like aside. */
const standsAlone = (unit: Unit, at: number): boolean =>
  subjectPronoun.test(wordAt(unit, at)) && !/^(all|both|most|many|some)$/.test(wordAt(unit, at - 1));

/** A preposition behind a noun, or behind a participle of one: "envoys from", "officials briefed on". */
const linksBack = (unit: Unit, at: number): boolean =>
  posAt(unit, at) === 'ADP' &&
  links.test(wordAt(unit, at)) &&
  (isNominal(posAt(unit, at - 1)) || isReduced(unit, at - 1));

const joinsBack = (unit: Unit, at: number): boolean =>
  posAt(unit, at) === 'CCONJ' &&
  /^(and|or|&)$/.test(wordAt(unit, at)) &&
  (isNominal(posAt(unit, at - 1)) || wordAt(unit, at - 1) === ',');

/** The comma of "France, Germany and Britain": nouns on both sides, no new phrase with an article of its own. */
const listsBack = (unit: Unit, at: number): boolean =>
  wordAt(unit, at) === ',' &&
  isNominal(posAt(unit, at - 1)) &&
  (posAt(unit, at + 1) !== 'DET' || /^(and|or)$/.test(wordAt(unit, at + 1)));

/** "officials briefed on the matter": a participle straight after its noun. */
function isReduced(unit: Unit, at: number): boolean {
  if (posAt(unit, at) !== 'VERB' || !/(ed|en|wn|ing)$/.test(wordAt(unit, at))) return false;
  return /^(ADP|PROPN)$/.test(posAt(unit, at + 1)) && posAt(unit, at - 1) === 'NOUN';
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
  if (isPronoun(unit, from)) return from + 1;
  let at = from;
  let nominal = false;
  while (at < unit.tokens.length) {
    if (nominal && opensBracket(unit, at)) at = bracketEnd(unit, at);
    else {
      const grown: boolean | null = nominal ? endsInNoun(unit, at, whole) : comesToNoun(unit, at);
      if (grown === null) break;
      nominal = grown;
    }
    at++;
  }
  while (at > from && /^(ADP|CCONJ|DET)$/.test(posAt(unit, at - 1))) at--;
  return at;
}

const isMark = (unit: Unit, at: number): boolean => /^["“”]$/.test(wordAt(unit, at)) && !isHidden(unit, at);

/** "Jean-Marie", "John Q. Roe": what ties two words of a name. */
const ties = (unit: Unit, at: number): boolean =>
  /^[-&]$/.test(wordAt(unit, at)) ||
  (wordAt(unit, at) === '.' && posAt(unit, at - 1) === 'PROPN' && posAt(unit, at + 1) === 'PROPN');

/** Whether a phrase still without a noun has one with the token at `at`; null where that token is no part of it. */
function comesToNoun(unit: Unit, at: number): boolean | null {
  const pos = posAt(unit, at);
  if (inPhrase(pos)) return isNominal(pos);
  if (isMark(unit, at) || (pos === 'VERB' && posAt(unit, at + 1) === 'NOUN')) return false;
  return ties(unit, at) ? true : null;
}

/** Whether a phrase that has a noun could end with the token at `at`; null where it ended before. */
function endsInNoun(unit: Unit, at: number, whole: boolean): boolean | null {
  const pos = posAt(unit, at);
  if (pos === 'DET' || pos === 'PRON' || isPronoun(unit, at)) return null;
  if (isPossessive(wordAt(unit, at))) return false;
  if (inPhrase(pos)) return true;
  if (isMark(unit, at)) return wordAt(unit, at) !== '“';
  if (ties(unit, at)) return true;
  return joins(unit, at, whole) ? false : null;
}

const opensBracket = (unit: Unit, at: number): boolean => wordAt(unit, at) === '(' && !inPhrase(posAt(unit, at));

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
