import type { Unit } from '../text/sentences';
import { phraseBefore } from './noun-phrase';
import { isNominal, posAt, skipTime, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** Who a verb's subject is, and by which rule it was found. */
export interface Subject extends Run {
  readonly rule: string;
}

const farthest = 40;

/**
 * The subject that stands before a verb group: straight before it, before an insertion, or shared with an earlier verb.
 */
export function subjectOf(unit: Unit, groups: readonly VerbGroup[], index: number): Subject | null {
  const group = itemAt(groups, index);
  if (group.form === 'ing' && !group.finite) return participleSubject(unit, groups, index);
  if (group.infinitive) return sharedSubject(unit, groups, index, 'infinitive');
  const end = skipBack(unit, group.from);
  const before = wordAt(unit, end - 1);
  if (/^(and|or|but|then)$/.test(before) || (before === ',' && /^(and|or|but)$/.test(wordAt(unit, end - 2))))
    return sharedSubject(unit, groups, index, 'shared');
  const direct = directSubject(unit, end);
  if (direct) return direct;
  if (isDash(before)) return beforeDashes(unit, end - 1);
  return before === ',' ? (beforeInsertion(unit, end - 1) ?? sharedSubject(unit, groups, index, 'shared')) : null;
}

/** Back over adverbs and a time or place between subject and verb ("Trump on Friday said"). */
function skipBack(unit: Unit, from: number): number {
  let end = from;
  while (end > 0 && posAt(unit, end - 1) === 'ADV') end--;
  for (let back = 1; back <= 4; back++)
    if (end - back > 0 && skipTime(unit, end - back) === end && isNominal(posAt(unit, end - back - 1)))
      return end - back;
  return end;
}

function directSubject(unit: Unit, end: number): Subject | null {
  const word = wordAt(unit, end - 1);
  if (/^(who|which|that)$/.test(word) && end >= 2) {
    const stop = wordAt(unit, end - 2) === ',' ? end - 2 : end - 1;
    const antecedent = phraseBefore(unit, stop);
    if (antecedent && !/^(VERB|AUX)$/.test(posAt(unit, stop - 1)))
      return { from: antecedent.from, to: end, rule: 'relative' };
  }
  const phrase = phraseBefore(unit, end);
  const behind = phrase ? antecedent(unit, phrase.from) : null;
  if (behind) return { ...behind, to: end, rule: 'relative-skipped' };
  return phrase ? { ...phrase, rule: 'subject' } : null;
}

/** "An official who spoke on condition of anonymity said": back over a relative clause that no comma sets off. */
function antecedent(unit: Unit, from: number): Run | null {
  let verb = false;
  for (let at = from - 1; at > Math.max(0, from - 12); at--) {
    const word = wordAt(unit, at);
    if (/^[,;:.()“”"]$/.test(word) || posAt(unit, at) === 'QUOTE' || /^(SCONJ|CCONJ)$/.test(posAt(unit, at)))
      return null;
    if (word === 'who') return verb ? phraseBefore(unit, at) : null;
    if (/^(VERB|AUX)$/.test(posAt(unit, at))) verb = true;
  }
  return null;
}

const isDash = (word: string): boolean => /^(--|—|–|―)$/.test(word);

/** "Mark Roe — a former minister — said": the phrase before the first of two dashes. */
function beforeDashes(unit: Unit, dash: number): Subject | null {
  for (let at = dash - 1; at > Math.max(0, dash - farthest) && posAt(unit, at) !== 'QUOTE'; at--) {
    if (!isDash(wordAt(unit, at))) continue;
    const phrase = phraseBefore(unit, at);
    return phrase ? { from: phrase.from, to: dash + 1, rule: 'insertion' } : null;
  }
  return null;
}

/** "Wang Yi, who met the delegation, said": the phrase before the insertion that the comma at `comma` closes. */
function beforeInsertion(unit: Unit, comma: number): Subject | null {
  let best: Subject | null = null;
  for (let at = comma - 1; at > Math.max(0, comma - farthest); at--) {
    if (posAt(unit, at) === 'QUOTE') break;
    if (wordAt(unit, at) === ';' || wordAt(unit, at) === ':') break;
    if (wordAt(unit, at) !== ',') continue;
    const phrase = phraseBefore(unit, at);
    if (!phrase) continue;
    const candidate: Subject = { from: phrase.from, to: comma + 1, rule: 'insertion' };
    if (startsClause(unit, phrase.from)) return candidate;
    best ??= candidate;
  }
  return best;
}

const startsClause = (unit: Unit, at: number): boolean =>
  at === 0 || /^(CCONJ|SCONJ|QUOTE)$/.test(posAt(unit, at - 1)) || /^[,;:“"—–-]+$/.test(wordAt(unit, at - 1));

const papers = 'statement letter memo report tweet tweets email e-mail post message note release article headline';
const inanimate = new Set(`${papers} interview speech ad video series`.split(' '));

/** A participle takes the noun straight before it, else the subject of the clause it hangs on. */
function participleSubject(unit: Unit, groups: readonly VerbGroup[], index: number): Subject | null {
  const from = itemAt(groups, index).from;
  const before = posAt(unit, from - 1);
  if ((before === 'NOUN' || before === 'PROPN' || before === 'PRON') && !inanimate.has(wordAt(unit, from - 1))) {
    const phrase = phraseBefore(unit, from);
    if (phrase) return { ...phrase, rule: 'participle' };
  }
  return sharedSubject(unit, groups, index, 'participle');
}

/**
 * The subject of the nearest earlier verb this one can share it with: a cue of the same form, then any cue, then the
 * first verb.
 */
function sharedSubject(unit: Unit, groups: readonly VerbGroup[], index: number, rule: string): Subject | null {
  const group = itemAt(groups, index);
  const earlier = groups
    .slice(0, index)
    .map((each, at) => ({ each, at }))
    .filter(({ each }) => each.finite && group.from - each.to < farthest * 2);
  const sameForm = earlier.findLast(
    ({ each }) => each.senses.length > 0 && (rule !== 'shared' || each.form === group.form),
  );
  const within =
    rule === 'shared' && !group.senses.some((sense) => sense.lemma === 'say')
      ? insideThat(unit, earlier, group)
      : undefined;
  const chosen =
    within ??
    (rule === 'infinitive'
      ? earlier.at(-1)
      : (sameForm ?? earlier.findLast(({ each }) => rule !== 'shared' || each.form === group.form) ?? earlier[0]));
  if (!chosen) {
    const after = groups.findIndex((each, at) => at > index && each.finite);
    return after > index && rule === 'participle' && after - index < 4
      ? renamed(subjectOf(unit, groups, after), rule)
      : null;
  }
  return renamed(subjectOf(unit, groups, chosen.at), rule);
}

/**
 * "reported that ministers met and agreed": a verb of the same form inside a clause that "that" opens shares that
 * clause's subject.
 */
function insideThat<T extends { each: VerbGroup }>(unit: Unit, earlier: readonly T[], group: VerbGroup): T | undefined {
  const nearest = earlier.findLast(({ each }) => each.form === group.form);
  if (!nearest || nearest.each.senses.length > 0) return undefined;
  const opener = earlier.findLast(({ each }) => each.senses.length > 0 && each.to <= nearest.each.from);
  if (!opener) return undefined;
  for (let at = opener.each.to; at < nearest.each.from; at++) if (wordAt(unit, at) === 'that') return nearest;
  return undefined;
}

const renamed = (subject: Subject | null, rule: string): Subject | null =>
  subject ? { from: subject.from, to: subject.to, rule } : null;
