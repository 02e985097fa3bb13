import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import { contentEnd } from './clause-end';
import { cueWords, type CueSense } from './cue-words';
import { readFrame, readHearer, type Frame } from './frames';
import { aroundContent, attributionStart, frontedContent, invertedSubject, resumedContent } from './fronted';
import { phraseBefore, phraseEnd } from './noun-phrase';
import { subjectOf, type Subject } from './subject';
import { isHidden, posAt, spanOf, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** All attributions of a unit that hang on a verb, in the order of the verbs. */
export function verbAttributions(unit: Unit, groups: readonly VerbGroup[]): Attribution[] {
  const inside = verbsInQuotes(unit);
  const quoting = new Map(groups.map((_, index) => [index, quotedAttribution(unit, groups, index)] as const));
  return [...inside, ...groups.flatMap((group, index) => {
    const quoted = quoting.get(index);
    if (quoted) return [quoted];
    if (quoting.get(index - 1)) return [];
    if (isIdle(group) || (group.infinitive && !isCarried(unit, groups, index))) return [];
    for (const sense of group.senses) {
      const found = group.passive || sharesPassive(unit, groups, index) ? passiveAttribution(unit, groups, index, sense) : activeAttribution(unit, groups, index, sense);
      if (found) return [found];
    }
    return [];
  })];
}

/** "Xinhua quoted Wang as saying …", "Wang was quoted as telling …": the words are the quoted one's, passed on by the subject. */
function quotedAttribution(unit: Unit, groups: readonly VerbGroup[], index: number): Attribution | null {
  const group = itemAt(groups, index);
  const inner = groups[index + 1];
  const sense = inner?.senses[0];
  if (!/^(quot(ed?|es|ing)|cit(ed?|es|ing))$/.test(wordAt(unit, group.head)) || !inner || !sense || inner.form !== 'ing' || wordAt(unit, inner.from - 1) !== 'as') return null;
  const subject = subjectOf(unit, groups, index);
  const named = { from: group.to, to: inner.from - 1 };
  const source = group.passive ? subject : named.to > named.from ? named : null;
  if (!source) return null;
  const hearer = sense.frames.includes('a') ? readHearer(unit, groups, inner, sense) : null;
  const quoted = frontedContent(unit, groups, attributionStart(group, subject), true);
  const frame = quoted ? null : readFrame(unit, groups, inner, sense);
  const content = quoted ?? frame?.content;
  if (!content) return null;
  const relay = group.passive ? agentAfter(unit, group.to) : subject;
  return build(unit, { group, sense, content, source, hearer, cueEnd: inner.to, rules: ['quoted-as', quoted ? 'fronted-quote' : (frame?.rule ?? '')], relay });
}

/** "would say", "did not say": nothing is said. Judgements withheld ("did not condemn") still tell a stand. */
const isIdle = (group: VerbGroup): boolean =>
  group.modal !== null || (group.negated && group.senses.every((sense) => /^(say|think|tell|seem|hope|find|cite|ask|suggest)$/.test(sense.force)));

/** "was welcomed by France and condemned by Iran": the second participle shares the first one's auxiliary. */
const sharesPassive = (unit: Unit, groups: readonly VerbGroup[], index: number): boolean =>
  itemAt(groups, index).form === 'past' && wordAt(unit, itemAt(groups, index).to) === 'by' && /^(and|or|but)$/.test(wordAt(unit, itemAt(groups, index).from - 1)) && groups[index - 1]?.passive === true;

/** "went on to say", "continues to insist": the verb before carries the cue; other infinitives are aims and abilities. */
function isCarried(unit: Unit, groups: readonly VerbGroup[], index: number): boolean {
  const carrier = groups[index - 1];
  if (!carrier || itemAt(groups, index).from - carrier.to > 1) return false;
  return /^(go|goes|going|went|gone|continue[sd]?|continuing|appear(s|ed)?|seem(s|ed)?|began|begun|begins?|start(s|ed)?|tr(y|ies|ied|ying)|came|sought|seeks|rushed|hastened)$/.test(wordAt(unit, carrier.head));
}

/** `Wang and Qureshi "stressed the need to …"`: the verb stands inside the marks; the reporter leaves the wording to somebody else. */
function verbsInQuotes(unit: Unit): Attribution[] {
  if (!unit.hides) return [];
  return unit.tokens.flatMap((token, at) => {
    const quote = unit.hidden[at] ?? -1;
    if (quote < 0 || unit.hidden[at - 1] === quote || at === 0) return [];
    const head = unit.tokens.findIndex((each, index) => index >= at && !/^["“'‘]$/.test(each.text));
    const sense = cueWords.get(unit.tokens[head]?.lower ?? '')?.find((each) => each.kind === 'speech' && (each.form === 'past' || each.form === 's'));
    const source = sense && unit.hidden[head] === quote ? phraseBefore(unit, at) : null;
    if (!sense || !source || unit.tokens[head]?.text !== unit.tokens[head]?.lower) return [];
    let to = head;
    while (unit.hidden[to] === quote) to++;
    const group: VerbGroup = { from: head, to: head + 1, head, form: sense.form, finite: true, infinitive: false, tense: sense.form === 'past' ? 'past' : 'present', passive: false, negated: false, modal: null, senses: [sense] };
    return to > head + 1 ? [build(unit, { group, sense, content: { from: head + 1, to }, source, hearer: null, cueEnd: head + 1, rules: ['verb-in-quotes', 'subject'] })] : [];
  });
}

interface Parts {
  readonly group: VerbGroup;
  readonly sense: CueSense;
  readonly content: Run;
  readonly source: Run | null;
  readonly hearer: Run | null;
  readonly cueEnd: number;
  readonly rules: readonly string[];
  readonly relay?: Run | null;
}

function activeAttribution(unit: Unit, groups: readonly VerbGroup[], index: number, sense: CueSense): Attribution | null {
  const group = itemAt(groups, index);
  const inverted = invertedSubject(unit, groups, group, sense);
  const subject = inverted ?? subjectOf(unit, groups, index);
  const start = attributionStart(group, inverted ? null : subject);
  const quotes = sense.frames.includes('q');
  const quoted = quotes && group.form !== 'ing' ? frontedContent(unit, groups, start, true) : null;
  if (quoted) return fronted(unit, { group, sense, content: quoted, source: subject, hearer: null, cueEnd: group.to, rules: [] }, subject, inverted);
  const middle = quotes && group.finite && subject && !inverted ? aroundContent(unit, groups, group, start) : null;
  if (middle) return build(unit, { group, sense, content: middle, source: subject, hearer: null, cueEnd: group.to, rules: ['parenthetical', subject?.rule ?? ''] });
  const frame = inverted ? null : readFrame(unit, groups, group, sense);
  if (frame && subject && sense.force === 'seem') return right(unit, group, sense, null, { ...frame, content: { from: subject.from, to: frame.content.to } });
  if (frame) return right(unit, group, sense, subject, frame);
  const gap = subject && sense.frames.includes('n') && !inverted ? objectBefore(unit, groups, group, subject) : null;
  if (gap) return build(unit, { group, sense, content: gap, source: subject, hearer: null, cueEnd: group.to, rules: ['object-before', subject?.rule ?? ''] });
  const plain = quotes && group.finite && subject ? frontedContent(unit, groups, start, false) : null;
  if (plain && /[ct]/.test(sense.frames)) return fronted(unit, { group, sense, content: plain, source: subject, hearer: null, cueEnd: group.to, rules: [] }, subject, inverted);
  return inverted ? afterInverted(unit, groups, group, sense, inverted) : null;
}

function right(unit: Unit, group: VerbGroup, sense: CueSense, subject: Subject | null, frame: Frame): Attribution {
  return build(unit, { group, sense, content: frame.content, source: subject, hearer: frame.hearer, cueEnd: frame.cueEnd, rules: [frame.rule, ...(subject ? [subject.rule] : [])] });
}

function fronted(unit: Unit, parts: Parts, subject: Subject | null, inverted: Subject | null): Attribution {
  const after = Math.max(parts.group.to, inverted?.to ?? 0);
  const resumed = resumedContent(unit, after);
  const content = resumed > parts.content.to ? { from: parts.content.from, to: resumed } : parts.content;
  return build(unit, { ...parts, content, rules: [isHidden(unit, parts.content.to - 1) ? 'fronted-quote' : 'fronted-clause', ...(subject ? [subject.rule] : [])] });
}

/** "charges Beijing rejects as propaganda": the object stands before the subject. */
function objectBefore(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, subject: Subject): Run | null {
  if (wordAt(unit, group.to) !== 'as') return null;
  const object = phraseBefore(unit, subject.from);
  return object && object.to > object.from && posAt(unit, object.to - 1) === 'NOUN' ? { from: object.from, to: contentEnd(unit, groups, group.to, group, 'object') } : null;
}

/** `Said Wang: "…"`. */
function afterInverted(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, sense: CueSense, inverted: Subject): Attribution | null {
  let at = inverted.to;
  while (at < unit.tokens.length && !isHidden(unit, at)) at++;
  if (at >= unit.tokens.length) return null;
  const content = { from: at, to: contentEnd(unit, groups, at, group, 'clause') };
  return build(unit, { group, sense, content, source: inverted, hearer: null, cueEnd: group.to, rules: ['inverted-quote', 'inverted'] });
}

/** "was welcomed by France", "is expected to leave", "was told that …". */
function passiveAttribution(unit: Unit, groups: readonly VerbGroup[], index: number, sense: CueSense): Attribution | null {
  const group = itemAt(groups, index);
  const agent = agentAfter(unit, group.to);
  const subject = subjectOf(unit, groups, index);
  const source = agent;
  if (/[nox]/.test(sense.frames) && agent && subject) return build(unit, { group, sense, content: subject, source, hearer: null, cueEnd: agent.from, rules: ['passive-by'] });
  if (/[oc]/.test(sense.frames) && wordAt(unit, group.to) === 'to' && subject) {
    const content = { from: subject.from, to: contentEnd(unit, groups, group.to, group, 'object') };
    return build(unit, { group, sense, content, source, hearer: null, cueEnd: group.to, rules: ['passive-infinitive'] });
  }
  const frame = /[act]/.test(sense.frames) ? readFrame(unit, groups, group, sense) : null;
  return frame ? build(unit, { group, sense, content: frame.content, source, hearer: subject, cueEnd: frame.cueEnd, rules: [`passive-${frame.rule}`] }) : null;
}

function agentAfter(unit: Unit, from: number): Run | null {
  for (let at = from; at < from + 6; at++) {
    if (wordAt(unit, at) !== 'by') continue;
    const to = phraseEnd(unit, at + 1, true);
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}

/** "called on", "called for": an appeal, where plain "called" gives a name. */
const appealing = (unit: Unit, { sense, cueEnd }: Parts): boolean => sense.lemma === 'call' && /^(on|upon|for)$/.test(wordAt(unit, cueEnd - 1));

function build(unit: Unit, parts: Parts): Attribution {
  const { group, sense } = parts;
  return {
    kind: sense.kind,
    content: spanOf(unit, parts.content),
    cue: spanOf(unit, { from: group.from, to: Math.max(group.to, parts.cueEnd) }),
    source: parts.source ? spanOf(unit, parts.source) : null,
    relay: parts.relay ? spanOf(unit, parts.relay) : null,
    tense: group.tense,
    lemma: sense.lemma,
    force: appealing(unit, parts) ? 'urge' : sense.force,
    negated: group.negated || sense.force === 'refuse',
    nested: false,
    addressee: parts.hearer ? spanOf(unit, parts.hearer) : null,
    confidence: parts.source ? 0.9 : 0.5,
    rules: [...parts.rules, ...circumstances(unit, parts)],
  };
}


/** What weakens a cue: its place inside a quotation, its mood, its subject. */
function circumstances(unit: Unit, { group, source }: Parts): string[] {
  const speaker = source ? wordAt(unit, source.from) : '';
  return [
    ...(unit.within ? ['in-quotation'] : []),
    ...(group.infinitive ? ['infinitive-cue'] : []),
    ...(group.modal ? [`modal-${group.modal}`] : []),
    ...(group.negated ? ['negated'] : []),
    ...(group.form === 'base' && group.finite ? ['base-form'] : []),
    ...(source && source.to - source.from === 1 && /^(i|we|you)$/.test(speaker) ? [`speaker-${speaker}`] : []),
  ];
}
