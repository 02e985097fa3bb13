import type { Unit } from '../text/sentences';
import { phraseEnd } from './noun-phrase';
import { skipOccasion } from './occasions';
import { isHidden, posAt, skipTime, wordAt } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** What a content may run over: a clause runs further than an object. */
export type Reach = 'clause' | 'object';

const final = /^[.?!…]+$/;
const speechOnly = (group: VerbGroup): boolean => group.senses.some((sense) => sense.kind === 'speech');

/**
 * The end of the content that begins at `from` under the verb `owner`: the sentence's end, or where somebody else's
 * words begin.
 */
export function contentEnd(
  unit: Unit,
  groups: readonly VerbGroup[],
  from: number,
  owner: VerbGroup | null,
  reach: Reach,
): number {
  const size = unit.tokens.length;
  let depth = 0;
  let at = from;
  for (; at < size; at++) {
    const word = wordAt(unit, at);
    if (word === '(' || word === '[') depth++;
    else if (word === ')' || word === ']') {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && at > from && stopsAt(unit, groups, at, owner, reach)) break;
  }
  return trimEnd(unit, from, at);
}

/** Final stops and commas outside quotations are no content. */
export function trimEnd(unit: Unit, from: number, end: number): number {
  let to = end;
  while (
    to > from + 1 &&
    (final.test(wordAt(unit, to - 1)) ||
      /^([,;:]|--|—|–|―|-)$/.test(wordAt(unit, to - 1)) ||
      posAt(unit, to - 1) === 'CCONJ')
  )
    to--;
  return to;
}

const contrast = /^(but|although|though|whereas|yet|amid|when|since)$/;

const dash = (unit: Unit, at: number): boolean =>
  /^(--|—|–|―)$/.test(wordAt(unit, at)) ||
  (wordAt(unit, at) === '-' && itemAt(unit.tokens, at - 1).end < itemAt(unit.tokens, at).start);

/** "condemned the raid and sent envoys": the owner's subject goes on to do something else. */
function nextDeed(groups: readonly VerbGroup[], at: number, owner: VerbGroup | null): boolean {
  const next = groups.find((group) => group.from >= at && group.from <= at + 1);
  return (
    owner !== null && next !== undefined && next.finite && owner.finite && next.form === owner.form && !next.passive
  );
}

const isNominalStart = (pos: string): boolean => /^(DET|PRON|PROPN|NOUN|ADJ)$/.test(pos);

function stopsAt(unit: Unit, groups: readonly VerbGroup[], at: number, owner: VerbGroup | null, reach: Reach): boolean {
  const word = wordAt(unit, at);
  if (word === ';' || (dash(unit, at) && (reach === 'object' || newSpeaker(unit, groups, at + 1)))) return true;
  if (word === ',') return stopsAtComma(unit, groups, at, owner, reach);
  if (isInvertedCue(unit, at)) return true;
  if (word === 'and' || word === 'but')
    return joinsCue(groups, at + 1, owner, word) || (reach === 'object' && nextDeed(groups, at + 1, owner));
  return reach === 'object' && stopsObject(unit, at, owner);
}

/** "“We wait,” said Wang": a cue before its subject, behind a quotation or comma. */
const isInvertedCue = (unit: Unit, at: number): boolean =>
  /^(said|says|added)$/.test(wordAt(unit, at)) &&
  (isHidden(unit, at - 1) || wordAt(unit, at - 1) === ',') &&
  isNominalStart(posAt(unit, at + 1));

/** "condemned the raid on Monday", "… after talks failed": when and why is no part of an object. */
const stopsObject = (unit: Unit, at: number, owner: VerbGroup | null): boolean =>
  (owner !== null && at > owner.to && isAdjunct(unit, at)) ||
  /^(while|after|when|because|although|though|before|saying|during|amid|but)$/.test(wordAt(unit, at));

function stopsAtComma(
  unit: Unit,
  groups: readonly VerbGroup[],
  at: number,
  owner: VerbGroup | null,
  reach: Reach,
): boolean {
  const next = groupFrom(groups, at + 1);
  if (next?.form === 'ing' && !next.finite && (next.senses.length > 0 || reach === 'object')) return true;
  const word = wordAt(unit, at + 1);
  if (word === 'according' && wordAt(unit, at + 2) === 'to') return true;
  if (endsOpening(unit, groups, at, owner)) return true;
  return reach === 'object' ? commaEndsObject(unit, groups, at) : commaEndsClause(unit, groups, at, owner);
}

function commaEndsObject(unit: Unit, groups: readonly VerbGroup[], at: number): boolean {
  const word = wordAt(unit, at + 1);
  return /^(who|which|but|while|although|though|and|so|as|when|after|where|even|with|or)$/.test(word)
    ? word !== 'and' || !listGoesOn(unit, at)
    : closesClause(unit, groups, at);
}

function commaEndsClause(unit: Unit, groups: readonly VerbGroup[], at: number, owner: VerbGroup | null): boolean {
  const word = wordAt(unit, at + 1);
  if (/^(and|or|but)$/.test(word))
    return (
      (word === 'but' && posAt(unit, at + 2) !== 'SCONJ') ||
      joinsCue(groups, at + 2, owner, word) ||
      newSpeaker(unit, groups, at + 1)
    );
  if (/^(while|as)$/.test(word) && newSpeaker(unit, groups, at + 1)) return true;
  return contrast.test(word) || closesClause(unit, groups, at);
}

const subordinate = /^(while|when|as|if|although|though|after|since|because|before|once|unless)$/;

/** "While she says A, B is so": the comma after which the main clause of the sentence begins. */
function endsOpening(unit: Unit, groups: readonly VerbGroup[], at: number, owner: VerbGroup | null): boolean {
  if (owner === null || owner.head > at) return false;
  return (opensSentence(unit, owner) || standsInOpening(unit, groups, owner)) && startsMain(unit, groups, at);
}

/** "Asked if it was so, Wang said no": a participle at the sentence's beginning. */
function opensSentence(unit: Unit, { form, finite, from, to }: VerbGroup): boolean {
  const participle = form === 'ing' ? !finite : form === 'past' && from === 0 && to === 1;
  return participle && (from === 0 || (from === 1 && posAt(unit, 0) === 'ADP'));
}

/** "While she says A, B is so": the verb of a clause that begins the sentence with a conjunction. */
function standsInOpening(unit: Unit, groups: readonly VerbGroup[], owner: VerbGroup): boolean {
  let from = Math.max(0, owner.from - 1);
  while (from > 0 && wordAt(unit, from) !== ',' && !subordinate.test(wordAt(unit, from))) from--;
  const first = from === 0 || /^(,|and|but|\.|”)$/.test(wordAt(unit, from - 1)) || isHidden(unit, from - 1);
  return subordinate.test(wordAt(unit, from)) && first && !(from > 0 && itemAt(groups, 0).head < from);
}

/** Behind this comma a subject and a finite verb of their own. */
function startsMain(unit: Unit, groups: readonly VerbGroup[], at: number): boolean {
  const next = groups.find((group) => group.from > at);
  return (
    next !== undefined &&
    next.finite &&
    !/^(who|which|that|and|or)$/.test(wordAt(unit, at + 1)) &&
    !/^(who|which|that)$/.test(wordAt(unit, next.from - 1))
  );
}

/** Behind the second comma of "Belarus, a close ally, said"; else where it began. */
function pastInsertion(unit: Unit, from: number, verb: number): number {
  if (wordAt(unit, verb - 1) !== ',') return from;
  let at = from;
  while (at < verb - 1 && wordAt(unit, at) !== ',') at++;
  return at < verb - 1 ? verb : from;
}

/** ", and rights groups warned": somebody else begins to speak. */
function newSpeaker(unit: Unit, groups: readonly VerbGroup[], at: number): boolean {
  const next = groups.find((group) => group.from > at);
  if (!next || next.head - at > 9 || !next.finite || next.form === 'base' || next.from === at + 1 || !speechOnly(next))
    return false;
  for (let index = pastInsertion(unit, at + 1, next.from); index < next.from; index++)
    if (/^[,;:(]$|^(who|which|that|what|if)$/.test(wordAt(unit, index)) || isHidden(unit, index)) return false;
  return true;
}

/** A comma, somebody, and a cue that ends the sentence: ", he said.", ", a spokesman said in a statement on Monday." */
function closesClause(unit: Unit, groups: readonly VerbGroup[], at: number): boolean {
  const next = groups.find((group) => group.head > at);
  if (!next || next.head - at > 8 || !speechOnly(next) || !next.finite) return false;
  const after = wordAt(
    unit,
    next.senses.some((sense) => sense.frames.includes('q')) ? closingAdjuncts(unit, heardBy(unit, next)) : next.to,
  );
  return (after === '' || final.test(after) || after === ',') && next.head > at + 1;
}

/** "told reporters": past whom it was told to. */
const heardBy = (unit: Unit, { to, senses }: VerbGroup): number =>
  senses.some((sense) => sense.lemma === 'tell') ? phraseEnd(unit, to, false) : to;

/** "after talks in Doha", "following a meeting": past what it came after. */
const afterDeed = (unit: Unit, at: number): number =>
  /^(after|following|during|before)$/.test(wordAt(unit, at)) ? Math.max(at, phraseEnd(unit, at + 1, true)) : at;

/** Past when and where somebody said what stands before. */
function closingAdjuncts(unit: Unit, from: number): number {
  let at = from;
  for (let start = -1; at !== start;) {
    start = at;
    at = afterDeed(unit, skipOccasion(unit, skipTime(unit, at)));
  }
  return at;
}

function listGoesOn(unit: Unit, at: number): boolean {
  return /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(posAt(unit, at + 2));
}

const groupFrom = (groups: readonly VerbGroup[], at: number): VerbGroup | undefined =>
  groups.find((group) => group.from === at);

/** Whether a cue of the owner's own form begins at `at`: the same subject goes on to say something else. */
function joinsCue(groups: readonly VerbGroup[], at: number, owner: VerbGroup | null, word: string): boolean {
  const next = groupFrom(groups, at);
  return (
    owner !== null &&
    next !== undefined &&
    next.senses.length > 0 &&
    (word === 'but' || (next.form === owner.form && next.passive === owner.passive)) &&
    next.finite === owner.finite &&
    next.infinitive === owner.infinitive
  );
}

/** "on Tuesday", "in a statement": when and where it was said, no part of an object. */
function isAdjunct(unit: Unit, at: number): boolean {
  return (
    /^(on|in|at|during|last|this|yesterday|today|earlier)$/.test(wordAt(unit, at)) &&
    (skipTime(unit, at) > at || skipOccasion(unit, at) > at)
  );
}
