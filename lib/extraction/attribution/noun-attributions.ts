import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import { contentEnd } from './clause-end';
import { nounCues, type NounSense } from './cue-words';
import { phraseBefore, phraseEnd } from './noun-phrase';
import { subjectOf } from './subject';
import { isHidden, posAt, spanOf, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** "Wang's claim that …", "issued a warning of …", "criticism of … from Russia": what hangs on a noun. */
export function nounAttributions(unit: Unit, groups: readonly VerbGroup[]): Attribution[] {
  const all: Attribution[] = [];
  for (const [at, token] of unit.tokens.entries()) {
    const sense = token.pos === 'NOUN' ? nounCues.get(token.lower) : undefined;
    const found = sense && !isHidden(unit, at) ? read(unit, groups, at, sense) : null;
    if (found) all.push(found);
  }
  return all;
}

function read(unit: Unit, groups: readonly VerbGroup[], at: number, sense: NounSense): Attribution | null {
  const opener = openerAfter(unit, at + 1, sense);
  if (opener < 0) return null;
  const owner = ownerOf(unit, groups, at);
  const speaker = opener > at + 1 ? { run: { from: at + 2, to: opener }, rule: 'from-agent' } : owner;
  const content = contentBehind(unit, groups, opener);
  if (content.to <= content.from || !speaker) return null;
  const voiced = owner?.rule === 'voiced';
  return {
    kind: voiced ? 'speech' : sense.kind,
    content: spanOf(unit, content),
    cue: spanOf(unit, { from: at, to: content.from }),
    source: spanOf(unit, speaker.run),
    relay: null,
    tense: 'none',
    lemma: sense.lemma,
    force: voiced && sense.force === 'fear' ? 'doubt' : sense.force,
    negated: false,
    nested: false,
    addressee: null,
    confidence: 0.6,
    rules: [`noun-${wordAt(unit, opener)}`, speaker.rule],
  };
}

/** What the opener opens: "that" and the "to" of a verb are part of it, prepositions are not. */
function contentBehind(unit: Unit, groups: readonly VerbGroup[], opener: number): Run {
  const word = wordAt(unit, opener);
  if (word === 'that') {
    const end = contentEnd(unit, groups, opener, null, 'clause');
    return { from: opener, to: beforeMainVerb(unit, groups, opener, end) };
  }
  const from = word === 'to' && posAt(unit, opener + 1) === 'VERB' ? opener : opener + 1;
  return { from, to: nounContentEnd(unit, groups, from) };
}

/** The word that opens the content: straight after the noun, or after "from" or "by" and somebody. */
function openerAfter(unit: Unit, from: number, sense: NounSense): number {
  if (sense.openers.includes(wordAt(unit, from)) && !isHidden(unit, from)) return from;
  if (!/^(from|by)$/.test(wordAt(unit, from))) return -1;
  const end = phraseEnd(unit, from + 1, false);
  return end > from + 1 && sense.openers.includes(wordAt(unit, end)) ? end : -1;
}

/** "the claim that the border is closed was wrong": the clause ends before the verb whose subject the noun is. */
function beforeMainVerb(unit: Unit, groups: readonly VerbGroup[], from: number, to: number): number {
  const inside = groups.filter((group) => group.from >= from && group.to <= to && group.finite);
  const main = inside.find((group, index) => index > 0 && /^(VERB|ADJ|ADV|AUX)$/.test(posAt(unit, group.from - 1)));
  return main ? main.from : to;
}

function nounContentEnd(unit: Unit, groups: readonly VerbGroup[], from: number): number {
  const next = groups.find((group) => group.from >= from && group.finite);
  const end = contentEnd(unit, groups, from, null, 'object');
  return next &&
    next.from < end &&
    !/^(who|which|that|what|how|whether)$/.test(wordAt(unit, next.from - 1)) &&
    phraseEnd(unit, from, true) <= next.from
    ? phraseEnd(unit, from, true)
    : end;
}

/** Whose noun it is: the possessive before it, or the subject of the verb that has it as object. */
function ownerOf(unit: Unit, groups: readonly VerbGroup[], at: number): { run: Run; rule: string } | null {
  let from = at;
  while (from > 0 && /^(ADJ|NOUN|NUM|ADV|PROPN)$/.test(posAt(unit, from - 1)) && at - from < 4) from--;
  if (/^(his|her|their|its|my|our|your)$/.test(wordAt(unit, from - 1)))
    return lightSubject(unit, groups, from - 1) ?? { run: { from: from - 1, to: from }, rule: 'possessive' };
  if (/^['’]s?$/.test(wordAt(unit, from - 1))) {
    const owner = phraseBefore(unit, from - 1);
    return owner ? { run: owner, rule: 'possessive' } : null;
  }
  const named = at - 1;
  if (named >= from && posAt(unit, named) === 'PROPN') return { run: { from: named, to: at }, rule: 'attributive' };
  if (posAt(unit, from - 1) === 'DET') from--;
  return lightSubject(unit, groups, from);
}

const light = new Set(
  `
  made make makes making issue issued issues issuing voice voiced voices voicing express expressed expresses expressing
  raise raised raises raising has have had having offer offered offers offering repeat repeated repeats repeating
  deliver delivered delivers delivering unveil unveiled unveils unveiling announce announced announces announcing
  outline outlined face faced renew renewed renews renewing sent gave give gives giving reiterate reiterated declare
  declared took take takes taking hold holds held add added adds adding cite cited defend defended defends defending
  reject rejected rejects rejecting share shared
  `
    .trim()
    .split(/\s+/),
);

/** The subject of a verb that only carries the noun: "expressed its hope that". */
function lightSubject(unit: Unit, groups: readonly VerbGroup[], before: number): { run: Run; rule: string } | null {
  const index = groups.findIndex((group) => group.to === before);
  const head = index >= 0 ? wordAt(unit, itemAt(groups, index).head) : '';
  const subject = light.has(head) ? subjectOf(unit, groups, index) : null;
  return subject ? { run: subject, rule: /^(express|voic|rais|declar)/.test(head) ? 'voiced' : 'light-verb' } : null;
}
