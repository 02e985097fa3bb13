import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayNumber } from '@/lib/domain/calendar/day-arithmetic';
import { alignmentOf } from '@/lib/domain/position/alignment';
import { positionSettings } from '@/lib/domain/position/position-settings';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import { targetName, targetPath } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import type { PositionQuery } from '../address/position-query';
import { longDay } from '../words/day-words';

/** How two actors stand to each other at a day, in words, with the issues it rests on; or why nothing can be said. */
export interface AlignmentLine {
  readonly one: ActorReference;
  readonly other: ActorReference;
  /** "On 28 July 2021: same side on 4 of 5; average distance 0.8 of 4." */
  readonly words: string;
  readonly issues: readonly { readonly name: string; readonly href: string; readonly words: string }[];
}

const { issues: fewest, statements: perIssue } = positionSettings.alignment;

/** `observations` as counted by the reader's rule; over all issues, not only those compared. */
export function toAlignmentLine(
  observations: readonly Observation[],
  [one, other]: readonly [ActorReference, ActorReference],
  { on, rule }: PositionQuery,
): AlignmentLine {
  const counted = countedAmong(observations);
  const by = ({ slug }: ActorReference) => counted.filter(({ holder }) => holder.slug === slug);
  const alignment = alignmentOf(by(one), by(other), dayNumber(on), rule.duplicates);
  if (!alignment) {
    const why =
      `fewer than ${fewest} issues on which both ${inSentence(one)} and ${inSentence(other)} ` +
      `have ${perIssue} or more statements by ${longDay(on)}, joint texts of the two left out`;
    return { one, other, words: `No alignment is given: ${why}.`, issues: [] };
  }
  const targets = new Map(counted.map(({ score }) => [score.target.key, score.target]));
  return {
    one,
    other,
    words:
      `On ${longDay(on)}: same side on ${alignment.sameSide} of ${alignment.issues.length}; ` +
      `average distance ${alignment.distance.toFixed(1)} of 4.`,
    issues: alignment.issues.flatMap(({ targetKey, sameSide, distance }) => {
      const target = targets.get(targetKey);
      return target
        ? [
            {
              name: targetName(target),
              href: targetPath(target),
              words: `${sameSide ? 'same side' : 'not the same side'}, distance ${distance.toFixed(1)}`,
            },
          ]
        : [];
    }),
  };
}
