import { itemAt } from '../text/item-at';
import type { Unit } from '../text/sentences';
import type { Attribution } from './attribution';
import { build } from './build-attribution';
import { cueWords } from './cue-words';
import { readFrame, readHearer } from './frames';
import { attributionStart, frontedContent } from './fronted';
import { phraseBefore, phraseEnd } from './noun-phrase';
import { subjectOf } from './subject';
import { wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/**
 * "Xinhua quoted Wang as saying …", "Wang was quoted as telling …": the words are the quoted one's, passed on by the
 * subject.
 */
export function quotedAttribution(unit: Unit, groups: readonly VerbGroup[], index: number): Attribution | null {
  const group = itemAt(groups, index);
  const inner = groups[index + 1];
  const sense = inner?.senses[0];
  if (
    !/^(quot(ed?|es|ing)|cit(ed?|es|ing))$/.test(wordAt(unit, group.head)) ||
    !inner ||
    !sense ||
    inner.form !== 'ing' ||
    wordAt(unit, inner.from - 1) !== 'as'
  )
    return null;
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
  return build(unit, {
    group,
    sense,
    content,
    source,
    hearer,
    cueEnd: inner.to,
    rules: ['quoted-as', quoted ? 'fronted-quote' : (frame?.rule ?? '')],
    relay,
  });
}

/**
 * `Wang and Qureshi "stressed the need to …"`: the verb stands inside the marks; the reporter leaves the wording to
 * somebody else.
 */
export function verbsInQuotes(unit: Unit): Attribution[] {
  if (!unit.hides) return [];
  return unit.tokens.flatMap((token, at) => {
    const quote = unit.hidden[at] ?? -1;
    if (quote < 0 || unit.hidden[at - 1] === quote || at === 0) return [];
    const head = unit.tokens.findIndex((each, index) => index >= at && !/^["“'‘]$/.test(each.text));
    const sense = cueWords
      .get(unit.tokens[head]?.lower ?? '')
      ?.find((each) => each.kind === 'speech' && (each.form === 'past' || each.form === 's'));
    const source = sense && unit.hidden[head] === quote ? phraseBefore(unit, at) : null;
    if (!sense || !source || unit.tokens[head]?.text !== unit.tokens[head]?.lower) return [];
    let to = head;
    while (unit.hidden[to] === quote) to++;
    const group: VerbGroup = {
      from: head,
      to: head + 1,
      head,
      form: sense.form,
      finite: true,
      infinitive: false,
      tense: sense.form === 'past' ? 'past' : 'present',
      passive: false,
      negated: false,
      modal: null,
      senses: [sense],
    };
    return to > head + 1
      ? [
          build(unit, {
            group,
            sense,
            content: { from: head + 1, to },
            source,
            hearer: null,
            cueEnd: head + 1,
            rules: ['verb-in-quotes', 'subject'],
          }),
        ]
      : [];
  });
}

/** Who does what a passive says: "by France". */
export function agentAfter(unit: Unit, from: number): Run | null {
  for (let at = from; at < from + 6; at++) {
    if (wordAt(unit, at) !== 'by') continue;
    const to = phraseEnd(unit, at + 1, true);
    return to > at + 1 ? { from: at + 1, to } : null;
  }
  return null;
}
