import type { DuplicatePolicy } from '../stance/counting-rule';
import { inDateOrder } from '../position/duplicate-policy';
import { positionSettings, type PositionSettings } from '../position/position-settings';
import type { Observation } from '../stance/observation';
import { shiftsOf, type Shift } from './shift';
import { stepsOf, type EvidencePair } from './stated-turn';

/** What moved: shifts on enough evidence, and apart from them what less evidence shows. */
export interface Movements {
  readonly shifts: readonly Shift[];
  /** The first time the target is judged in this collection. */
  readonly first: Observation | null;
  /** One statement differs from the last; those a shift already names are left out. */
  readonly steps: readonly EvidencePair[];
}

/** All movement in one holder's counted observations toward one target. */
export function movementsOf(
  counted: readonly Observation[],
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): Movements {
  const shifts = shiftsOf(counted, policy, settings);
  const named = new Set(shifts.map(({ after }) => after.statementKey));
  return {
    shifts,
    first: inDateOrder(counted)[0] ?? null,
    steps: stepsOf(counted, settings).filter(({ after }) => !named.has(after.statementKey)),
  };
}
