import type { Observation } from '../stance/observation';
import { middleDay } from './duplicate-policy';
import type { DuplicatePolicy } from '../stance/counting-rule';
import { lacksOf, saidBy, type Lack } from './enough-evidence';
import { withoutEach } from './influence';
import { isMixed } from './mixed';
import { probabilityAbove } from './normal';
import { estimatePosition, positionAt, type Position, type PositionEstimate } from './position';
import { positionSettings, type PositionSettings } from './position-settings';

/** The words for a position; those of an issue's own poles stand in for "backs" and "rejects" on screen. */
export type StanceLabel =
  | 'strongly-backs'
  | 'backs'
  | 'leans-for'
  | 'takes-no-side'
  | 'unclear'
  | 'leans-against'
  | 'rejects'
  | 'strongly-rejects';

/**
 * A side, by how sure it is: the posterior probability beyond ±1.25, ±0.5, 0 on that side is 0.8 or more; null where no
 * side is sure enough. Source of the thresholds: a rule of this project, docs/decisions/0007-rules-for-words.md.
 */
function sideOf(mean: number, variance: number, { label }: PositionSettings = positionSettings): StanceLabel | null {
  const sure = (limit: number) => probabilityAbove(limit, mean, variance) >= label.certainty;
  const sureBelow = (limit: number) => probabilityAbove(-limit, -mean, variance) >= label.certainty;
  if (sure(label.strong)) return 'strongly-backs';
  if (sureBelow(-label.strong)) return 'strongly-rejects';
  if (sure(label.side)) return 'backs';
  if (sureBelow(-label.side)) return 'rejects';
  if (sure(0)) return 'leans-for';
  return sureBelow(0) ? 'leans-against' : null;
}

/** What can be said of a holder and target at a day. */
export type Standing =
  | { readonly kind: 'none' }
  /** Below the minimum evidence: no label and no mean. */
  | { readonly kind: 'too-few'; readonly lacks: readonly Lack[]; readonly counted: readonly Observation[] }
  /** Nothing said for longer than a position stays known. */
  | { readonly kind: 'no-longer-known'; readonly last: Observation; readonly counted: readonly Observation[] }
  | {
      readonly kind: 'known';
      readonly label: StanceLabel;
      readonly mixed: boolean;
      readonly estimate: PositionEstimate;
      /** Keys of statements any one of which, left out, would change the label. */
      readonly restsOn: readonly string[];
      readonly counted: readonly Observation[];
    };

/** `zeros`: every statement takes no side. */
function labelOf(mean: number, variance: number, zeros: boolean, settings: PositionSettings): StanceLabel {
  return sideOf(mean, variance, settings) ?? (zeros ? 'takes-no-side' : 'unclear');
}

/** The statements any one of which, left out, changes the label. */
function restingOn(position: Position, day: number, label: StanceLabel, sided: ReadonlySet<string>): readonly string[] {
  return withoutEach(position, day).flatMap(({ statementKey, mean, variance }) => {
    const zeros = sided.size === (sided.has(statementKey) ? 1 : 0);
    return labelOf(mean, variance, zeros, position.settings) === label ? [] : [statementKey];
  });
}

function lastOf(observations: readonly Observation[]): Observation | undefined {
  return observations.reduce<Observation | undefined>(
    (last, one) => (last && middleDay(last) > middleDay(one) ? last : one),
    undefined,
  );
}

/**
 * Where a holder stands toward a target at a day (since 1970). `counted` are its counted observations toward it, those
 * after the day too: they bear on the estimate, but only what was said by then earns a label. Source: the rules for
 * words, docs/decisions/0007-rules-for-words.md; the estimate and what each statement weighs have theirs at `smooth`
 * and `withoutEach`.
 */
export function standingAt(
  counted: readonly Observation[],
  day: number,
  policy: DuplicatePolicy = 'utterance',
  settings: PositionSettings = positionSettings,
): Standing {
  const said = saidBy(counted, day);
  const last = lastOf(said);
  if (!last) return { kind: 'none' };
  if (day - middleDay(last) > settings.label.knownFor) return { kind: 'no-longer-known', last, counted: said };
  const lacks = lacksOf(said, settings);
  const position = estimatePosition(counted, [day], policy, settings);
  const estimate = position && positionAt(position, day);
  if (lacks.length > 0 || !position || !estimate) return { kind: 'too-few', lacks, counted: said };
  const sided = new Set(said.flatMap(({ statementKey, score }) => ((score.value ?? 0) === 0 ? [] : [statementKey])));
  const label = labelOf(estimate.mean, estimate.variance, sided.size === 0, settings);
  const restsOn = restingOn(position, day, label, sided);
  return { kind: 'known', label, mixed: isMixed(said, day, settings), estimate, restsOn, counted: said };
}
