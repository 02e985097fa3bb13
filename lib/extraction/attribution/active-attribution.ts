import { itemAt } from '../text/item-at';
import type { Unit } from '../text/sentences';
import type { Attribution, CueTense } from './attribution';
import { build } from './build-attribution';
import { contentEnd } from './clause-end';
import type { CueSense } from './cue-words';
import { readFrame, type Frame } from './frames';
import { aroundContent, attributionStart, frontedContent, invertedSubject, resumedContent } from './fronted';
import { phraseBefore } from './noun-phrase';
import { subjectOf, type Subject } from './subject';
import { isHidden, posAt, wordAt, type Run } from './unit-words';
import type { VerbGroup } from './verb-groups';

/** A verb taken as a cue in one of its senses, with who speaks by it. */
interface Cue {
  readonly unit: Unit;
  readonly groups: readonly VerbGroup[];
  /** Which of the groups it is. */
  readonly index: number;
  readonly group: VerbGroup;
  readonly sense: CueSense;
  readonly subject: Subject | null;
  /** The same subject where it stands behind the verb: "said Wang"; else null. */
  readonly inverted: Subject | null;
  /** Where the attribution begins: at its subject or its verb. */
  readonly start: number;
}

/** The attribution of a verb that is no passive, by the first reading that finds it any content. */
export function activeAttribution(
  unit: Unit,
  groups: readonly VerbGroup[],
  index: number,
  sense: CueSense,
): Attribution | null {
  const group = itemAt(groups, index);
  const inverted = invertedSubject(unit, groups, group, sense);
  const subject = inverted ?? subjectOf(unit, groups, index);
  const start = attributionStart(group, inverted ? null : subject);
  const cue: Cue = { unit, groups, index, group, sense, subject, inverted, start };
  return (
    quotationBefore(cue) ??
    wordsAround(cue) ??
    wordsBehind(cue) ??
    objectBefore(cue) ??
    clauseBefore(cue) ??
    quotationBehindSubject(cue)
  );
}

const takesQuotation = ({ sense }: Cue): boolean => sense.frames.includes('q');

const attribute = (cue: Cue, content: Run, rules: readonly string[]): Attribution =>
  build(cue.unit, {
    group: cue.group,
    sense: cue.sense,
    content,
    source: cue.subject,
    hearer: null,
    cueEnd: cue.group.to,
    rules,
  });

/** "“We wait,” Wang said", "“We wait,” said Wang." */
function quotationBefore(cue: Cue): Attribution | null {
  const { unit, groups, group, start } = cue;
  if (!takesQuotation(cue) || group.form === 'ing' || followsCue(cue)) return null;
  const content = frontedContent(unit, groups, start, true);
  return content ? fronted(cue, content) : null;
}

/** "called it “grave” and said that …": the quotation before is the first verb's. */
const followsCue = ({ groups, index, subject }: Cue): boolean =>
  subject?.rule === 'shared' && groups.slice(0, index).some((each) => each.senses.length > 0 && each.finite);

/** "The plan, she said, would fail." */
function wordsAround(cue: Cue): Attribution | null {
  const { unit, groups, group, subject, inverted, start } = cue;
  if (!takesQuotation(cue) || !group.finite || !subject || inverted) return null;
  const content = aroundContent(unit, groups, group, start);
  return content ? attribute(cue, content, ['parenthetical', subject.rule]) : null;
}

/** "Wang said that talks would resume": what a frame of the verb reads behind it. */
function wordsBehind(cue: Cue): Attribution | null {
  const { unit, groups, index, group, sense, subject, inverted } = cue;
  const frame = inverted ? null : readFrame(unit, groups, group, sense);
  if (!frame || (sense.force === 'accord' && !isAccord(unit, frame.content))) return null;
  if (subject && sense.force === 'seem')
    return framed(cue, null, { ...frame, content: { from: subject.from, to: frame.content.to } }, group.tense);
  return framed(cue, subject, frame, heldBy(groups, index));
}

const framed = ({ unit, group, sense }: Cue, source: Subject | null, frame: Frame, tense: CueTense): Attribution =>
  build(unit, {
    group,
    sense,
    content: frame.content,
    source,
    hearer: frame.hearer,
    cueEnd: frame.cueEnd,
    rules: [frame.rule, ...(source ? [source.rule] : [])],
    tense,
  });

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

/** "charges Beijing rejects as propaganda": the object stands before the subject. */
function objectBefore(cue: Cue): Attribution | null {
  const { unit, groups, group, sense, subject, inverted } = cue;
  if (!subject || !sense.frames.includes('n') || inverted || wordAt(unit, group.to) !== 'as') return null;
  const object = phraseBefore(unit, subject.from);
  if (!object || object.to <= object.from || posAt(unit, object.to - 1) !== 'NOUN') return null;
  const content = { from: object.from, to: contentEnd(unit, groups, group.to, group, 'object') };
  return attribute(cue, content, ['object-before', subject.rule]);
}

/** "Talks would resume, Wang said." */
function clauseBefore(cue: Cue): Attribution | null {
  const { unit, groups, group, sense, subject, start } = cue;
  if (!takesQuotation(cue) || !group.finite || !subject || !/[ct]/.test(sense.frames)) return null;
  const content = frontedContent(unit, groups, start, false);
  return content ? fronted(cue, content) : null;
}

/** Words before the attribution, and those that go on behind it. */
function fronted(cue: Cue, content: Run): Attribution {
  const { unit, group, subject, inverted } = cue;
  const resumed = resumedContent(unit, Math.max(group.to, inverted?.to ?? 0));
  return attribute(cue, resumed > content.to ? { from: content.from, to: resumed } : content, [
    isHidden(unit, content.to - 1) ? 'fronted-quote' : 'fronted-clause',
    ...(subject ? [subject.rule] : []),
  ]);
}

/** `Said Wang: "…"`. */
function quotationBehindSubject(cue: Cue): Attribution | null {
  const { unit, groups, group, inverted } = cue;
  if (!inverted) return null;
  let at = inverted.to;
  while (at < unit.tokens.length && !isHidden(unit, at)) at++;
  if (at >= unit.tokens.length) return null;
  const content = { from: at, to: contentEnd(unit, groups, at, group, 'clause') };
  return attribute(cue, content, ['inverted-quote', 'inverted']);
}
