import type { Observation } from '../stance/observation';
import { inDateOrder } from './duplicate-policy';
import type { DuplicatePolicy } from '../stance/counting-rule';
import { saidBy } from './enough-evidence';
import { estimatePosition, positionAt } from './position';
import { positionSettings, type PositionSettings } from './position-settings';

/** Where two actors stand on one issue at the day. */
interface AlignedIssue {
  readonly targetKey: string;
  readonly sameSide: boolean;
  /** Between the two means, 0 to 4. */
  readonly distance: number;
}

/** How two actors stand to each other over issues at one day. */
export interface Alignment {
  readonly issues: readonly AlignedIssue[];
  readonly sameSide: number;
  /** Mean of the distances, 0 to 4. */
  readonly distance: number;
}

/** In the codebook's order of issues. */
function byIssue(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const ordinal = ({ score: { target } }: Observation): number => (target.kind === 'issue' ? target.issue.ordinal : 0);
  const found = new Map<string, Observation[]>();
  for (const observation of [...inDateOrder(observations)].sort((a, b) => ordinal(a) - ordinal(b))) {
    const { target } = observation.score;
    if (target.kind === 'issue') found.set(target.key, [...(found.get(target.key) ?? []), observation]);
  }
  return found;
}

/**
 * `one` and `other` are the counted observations of the two; joint texts of the two are left out, and only issues
 * toward which both have two statements or more by the day (since 1970) enter. Null with fewer than three such issues.
 * The distance is the mean absolute difference of the two means, 0 to 4. Source: a rule of this project,
 * docs/decisions/0007-rules-for-words.md.
 */
export function alignmentOf(
  one: readonly Observation[],
  other: readonly Observation[],
  day: number,
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): Alignment | null {
  const keysOf = (these: readonly Observation[]) => new Set(these.map(({ statementKey }) => statementKey));
  const [ofOne, ofOther] = [keysOf(one), keysOf(other)];
  const alone = (these: readonly Observation[]) =>
    these.filter(({ statementKey }) => !(ofOne.has(statementKey) && ofOther.has(statementKey)));
  const [first, second] = [byIssue(alone(one)), byIssue(alone(other))];
  const meanOf = (these: readonly Observation[]): number | null => {
    const position =
      saidBy(these, day).length >= settings.alignment.statements
        ? estimatePosition(these, [day], policy, settings)
        : null;
    return position && (positionAt(position, day)?.mean ?? null);
  };
  const issues = [...first].flatMap(([targetKey, these]): AlignedIssue[] => {
    const [a, b] = [meanOf(these), meanOf(second.get(targetKey) ?? [])];
    return a === null || b === null
      ? []
      : [{ targetKey, sameSide: Math.sign(a) === Math.sign(b), distance: Math.abs(a - b) }];
  });
  if (issues.length < settings.alignment.issues) return null;
  return {
    issues,
    sameSide: issues.filter(({ sameSide }) => sameSide).length,
    distance: issues.reduce((sum, { distance }) => sum + distance, 0) / issues.length,
  };
}
