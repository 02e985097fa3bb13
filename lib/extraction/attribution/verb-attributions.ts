import type { Unit } from '../text/sentences';
import type { Attribution, CueTense } from './attribution';
import { build, type Parts } from './build-attribution';
import { contentEnd } from './clause-end';
import type { CueSense } from './cue-words';
import { readFrame, type Frame } from './frames';
import { aroundContent, attributionStart, frontedContent, invertedSubject, resumedContent } from './fronted';
import { phraseBefore } from './noun-phrase';
import { agentAfter, quotedAttribution, verbsInQuotes } from './quoted-attributions';
import { subjectOf, type Subject } from './subject';
import { isHidden, posAt, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';
import { itemAt } from '../text/item-at';

/** All attributions of a unit that hang on a verb, in the order of the verbs. */
export function verbAttributions(unit: Unit, groups: readonly VerbGroup[]): Attribution[] {
  const inside = verbsInQuotes(unit);
  const quoting = new Map(groups.map((_, index) => [index, quotedAttribution(unit, groups, index)] as const));
  return [
    ...inside,
    ...groups.flatMap((group, index) => {
      const quoted = quoting.get(index);
      if (quoted) return [quoted];
      if (quoting.get(index - 1)) return [];
      if (isIdle(group) || isOutcome(unit, group) || (group.infinitive && !isCarried(unit, groups, index))) return [];
      for (const sense of group.senses) {
        const found =
          group.passive || sharesPassive(unit, groups, index)
            ? passiveAttribution(unit, groups, index, sense)
            : activeAttribution(unit, groups, index, sense);
        if (found) return [found];
      }
      return [];
    }),
  ];
}

/** "would say", "did not say": nothing is said. Judgements withheld ("did not condemn") still tell a stand. */
const isIdle = (group: VerbGroup): boolean =>
  group.modal !== null ||
  (group.negated && group.form === 'ing' && !group.finite) ||
  (group.negated &&
    group.senses.every((sense) => /^(say|think|tell|seem|hope|find|cite|ask|suggest)$/.test(sense.force)));

/** "a move potentially denying the army its bases": what comes of something, said by nobody. */
const isOutcome = (unit: Unit, group: VerbGroup): boolean =>
  group.form === 'ing' &&
  !group.finite &&
  /^(thus|thereby|hence|potentially|possibly|effectively|further)$/.test(wordAt(unit, group.from - 1));

/** "was welcomed by France and condemned by Iran": the second participle shares the first one's auxiliary. */
const sharesPassive = (unit: Unit, groups: readonly VerbGroup[], index: number): boolean =>
  itemAt(groups, index).form === 'past' &&
  wordAt(unit, itemAt(groups, index).to) === 'by' &&
  /^(and|or|but)$/.test(wordAt(unit, itemAt(groups, index).from - 1)) &&
  groups[index - 1]?.passive === true;

/**
 * "went on to say", "continues to insist": the verb before carries the cue; other infinitives are aims and abilities.
 */
function isCarried(unit: Unit, groups: readonly VerbGroup[], index: number): boolean {
  const carrier = groups[index - 1];
  if (!carrier || itemAt(groups, index).from - carrier.to > 1) return false;
  return /^(go|goes|going|went|gone|continue[sd]?|continuing|appear(s|ed)?|seem(s|ed)?|began|begun|begins?|start(s|ed)?|tr(y|ies|ied|ying)|came|sought|seeks|rushed|hastened)$/.test(
    wordAt(unit, carrier.head),
  );
}

function activeAttribution(
  unit: Unit,
  groups: readonly VerbGroup[],
  index: number,
  sense: CueSense,
): Attribution | null {
  const group = itemAt(groups, index);
  const inverted = invertedSubject(unit, groups, group, sense);
  const subject = inverted ?? subjectOf(unit, groups, index);
  const start = attributionStart(group, inverted ? null : subject);
  const quotes = sense.frames.includes('q');
  const quoted =
    quotes && group.form !== 'ing' && !followsCue(groups, index, inverted ?? subject)
      ? frontedContent(unit, groups, start, true)
      : null;
  if (quoted)
    return fronted(
      unit,
      { group, sense, content: quoted, source: subject, hearer: null, cueEnd: group.to, rules: [] },
      subject,
      inverted,
    );
  const middle = quotes && group.finite && subject && !inverted ? aroundContent(unit, groups, group, start) : null;
  if (middle)
    return build(unit, {
      group,
      sense,
      content: middle,
      source: subject,
      hearer: null,
      cueEnd: group.to,
      rules: ['parenthetical', subject?.rule ?? ''],
    });
  const found = inverted ? null : readFrame(unit, groups, group, sense);
  const frame = found && sense.force === 'accord' && !isAccord(unit, found.content) ? null : found;
  if (frame && subject && sense.force === 'seem')
    return right(unit, group, sense, null, { ...frame, content: { from: subject.from, to: frame.content.to } });
  if (frame) return right(unit, group, sense, subject, frame, heldBy(groups, index));
  const gap = subject && sense.frames.includes('n') && !inverted ? objectBefore(unit, groups, group, subject) : null;
  if (gap)
    return build(unit, {
      group,
      sense,
      content: gap,
      source: subject,
      hearer: null,
      cueEnd: group.to,
      rules: ['object-before', subject?.rule ?? ''],
    });
  const plain = quotes && group.finite && subject ? frontedContent(unit, groups, start, false) : null;
  if (plain && /[ct]/.test(sense.frames))
    return fronted(
      unit,
      { group, sense, content: plain, source: subject, hearer: null, cueEnd: group.to, rules: [] },
      subject,
      inverted,
    );
  return inverted ? afterInverted(unit, groups, group, sense, inverted) : null;
}

/** "called it “grave” and said that …": the quotation before is the first verb's. */
const followsCue = (groups: readonly VerbGroup[], index: number, subject: Subject | null): boolean =>
  subject?.rule === 'shared' && groups.slice(0, index).some((each) => each.senses.length > 0 && each.finite);

const accords =
  /^(consensus|agreements?|accords?|understanding|pact|communiqu[eé]|deal|treaty|memorandum|declaration)$/;

/** "reached a consensus": an agreement near the object's beginning; else nothing was said. */
const isAccord = (unit: Unit, { from, to }: Run): boolean =>
  Array.from({ length: Math.min(6, to - from) }, (_, index) => wordAt(unit, from + index)).some((word) =>
    accords.test(word),
  );

/** A participle's tense is that of the verb before it: "has justified it by pointing to …". */
const heldBy = (groups: readonly VerbGroup[], index: number): CueTense =>
  itemAt(groups, index).tense === 'none'
    ? (groups.slice(0, index).findLast((each) => each.finite)?.tense ?? 'none')
    : itemAt(groups, index).tense;

function right(
  unit: Unit,
  group: VerbGroup,
  sense: CueSense,
  subject: Subject | null,
  frame: Frame,
  tense: CueTense = group.tense,
): Attribution {
  return build(unit, {
    group,
    sense,
    content: frame.content,
    source: subject,
    hearer: frame.hearer,
    cueEnd: frame.cueEnd,
    rules: [frame.rule, ...(subject ? [subject.rule] : [])],
    tense,
  });
}

function fronted(unit: Unit, parts: Parts, subject: Subject | null, inverted: Subject | null): Attribution {
  const after = Math.max(parts.group.to, inverted?.to ?? 0);
  const resumed = resumedContent(unit, after);
  const content = resumed > parts.content.to ? { from: parts.content.from, to: resumed } : parts.content;
  return build(unit, {
    ...parts,
    content,
    rules: [
      isHidden(unit, parts.content.to - 1) ? 'fronted-quote' : 'fronted-clause',
      ...(subject ? [subject.rule] : []),
    ],
  });
}

/** "charges Beijing rejects as propaganda": the object stands before the subject. */
function objectBefore(unit: Unit, groups: readonly VerbGroup[], group: VerbGroup, subject: Subject): Run | null {
  if (wordAt(unit, group.to) !== 'as') return null;
  const object = phraseBefore(unit, subject.from);
  return object && object.to > object.from && posAt(unit, object.to - 1) === 'NOUN'
    ? { from: object.from, to: contentEnd(unit, groups, group.to, group, 'object') }
    : null;
}

/** `Said Wang: "…"`. */
function afterInverted(
  unit: Unit,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  sense: CueSense,
  inverted: Subject,
): Attribution | null {
  let at = inverted.to;
  while (at < unit.tokens.length && !isHidden(unit, at)) at++;
  if (at >= unit.tokens.length) return null;
  const content = { from: at, to: contentEnd(unit, groups, at, group, 'clause') };
  return build(unit, {
    group,
    sense,
    content,
    source: inverted,
    hearer: null,
    cueEnd: group.to,
    rules: ['inverted-quote', 'inverted'],
  });
}

/** "the leader, who was criticised by France": the leader. */
function withoutRelative(unit: Unit, { from, to }: Run): Run {
  let end = to;
  while (end > from + 1 && /^(,|who|which|that)$/.test(wordAt(unit, end - 1))) end--;
  return { from, to: end };
}

/** "was welcomed by France", "is expected to leave", "was told that …". */
function passiveAttribution(
  unit: Unit,
  groups: readonly VerbGroup[],
  index: number,
  sense: CueSense,
): Attribution | null {
  const group = itemAt(groups, index);
  const agent = agentAfter(unit, group.to);
  const subject = subjectOf(unit, groups, index);
  const source = agent;
  if (/[nox]/.test(sense.frames) && agent && subject)
    return build(unit, {
      group,
      sense,
      content: withoutRelative(unit, subject),
      source,
      hearer: null,
      cueEnd: agent.from,
      rules: ['passive-by'],
    });
  if (/[oc]/.test(sense.frames) && wordAt(unit, group.to) === 'to' && subject) {
    const content = { from: subject.from, to: contentEnd(unit, groups, group.to, group, 'object') };
    return build(unit, {
      group,
      sense,
      content,
      source,
      hearer: null,
      cueEnd: group.to,
      rules: ['passive-infinitive'],
    });
  }
  const frame = /[act]/.test(sense.frames) ? readFrame(unit, groups, group, sense) : null;
  return frame
    ? build(unit, {
        group,
        sense,
        content: frame.content,
        source,
        hearer: subject,
        cueEnd: frame.cueEnd,
        rules: [`passive-${frame.rule}`],
      })
    : null;
}
