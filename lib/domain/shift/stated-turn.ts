import { inDateOrder, periodInDays } from '../position/duplicate-policy';
import { positionSettings, type PositionSettings } from '../position/position-settings';
import type { Observation } from '../stance/observation';

/** The statements between which something changed: the last before and the first after. */
export interface EvidencePair {
  readonly before: Observation;
  readonly after: Observation;
}

export const valueOf = ({ score }: Observation): number => score.value ?? 0;

/** Two dates are two days only if their periods do not overlap. */
function onTwoDays(one: Observation, other: Observation): boolean {
  const [a, b] = [periodInDays(one), periodInDays(other)];
  return a.to < b.from || b.to < a.from;
}

/**
 * Where the stated sign turns: the last two stated values before and the first two after are of opposite sign, zeros
 * skipped, and the two on each side were said on two days. Source: a rule of this project,
 * docs/decisions/0007-rules-for-words.md.
 */
export function turnsOf(counted: readonly Observation[]): readonly EvidencePair[] {
  const signed = inDateOrder(counted).filter((observation) => valueOf(observation) !== 0);
  return signed.flatMap((after, index) => {
    const [earlier, before, later] = [signed[index - 2], signed[index - 1], signed[index + 1]];
    if (!earlier || !before || !later) return [];
    const turned =
      valueOf(earlier) * valueOf(before) > 0 &&
      valueOf(after) * valueOf(later) > 0 &&
      valueOf(before) * valueOf(after) < 0;
    return turned && onTwoDays(earlier, before) && onTwoDays(after, later) && onTwoDays(before, after)
      ? [{ before, after }]
      : [];
  });
}

/** Each of `ordered` (in date order) with the last of them that was certainly said before it, if any was. */
function withLastBefore(
  ordered: readonly Observation[],
): readonly { readonly after: Observation; readonly before: Observation | undefined }[] {
  const dated = ordered.map((observation, place) => ({ observation, place, ...periodInDays(observation) }));
  const ended = [...dated].sort((a, b) => a.to - b.to);
  const before = new Map<Observation, Observation | undefined>();
  let [next, last] = [0, -1];
  for (const { observation, from } of [...dated].sort((a, b) => a.from - b.from)) {
    for (let end = ended[next]; end && end.to < from; end = ended[next]) {
      last = Math.max(last, end.place);
      next += 1;
    }
    before.set(observation, ordered[last]);
  }
  return ordered.map((after) => ({ after, before: before.get(after) }));
}

/**
 * A statement that differs from the last one said before its day by 2 or more, or in sign (0 has a sign of its own).
 * Source: a rule of this project, docs/decisions/0007-rules-for-words.md.
 */
export function stepsOf(
  counted: readonly Observation[],
  { step }: PositionSettings = positionSettings,
): readonly EvidencePair[] {
  return withLastBefore(inDateOrder(counted)).flatMap(({ after, before }) => {
    if (!before) return [];
    const differs =
      Math.abs(valueOf(after) - valueOf(before)) >= step.size ||
      Math.sign(valueOf(after)) !== Math.sign(valueOf(before));
    return differs ? [{ before, after }] : [];
  });
}
