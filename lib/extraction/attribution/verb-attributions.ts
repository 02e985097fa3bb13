import type { Unit } from '../text/sentences';
import { activeAttribution } from './active-attribution';
import type { Attribution } from './attribution';
import { build } from './build-attribution';
import { contentEnd } from './clause-end';
import type { CueSense } from './cue-words';
import { readFrame } from './frames';
import { agentAfter, quotedAttribution, verbsInQuotes } from './quoted-attributions';
import { subjectOf } from './subject';
import { wordAt, type Run } from './unit-words';
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
  return carriers.has(wordAt(unit, carrier.head));
}

const carriers = new Set(
  `
  go goes going went gone continue continues continued continuing appear appears appeared seem seems seemed begin begins
  began begun start starts started try tries tried trying came sought seeks rushed hastened
  `
    .trim()
    .split(/\s+/),
);

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
