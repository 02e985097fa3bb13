import { countedAmong, type LeftOut, type Observation } from '../stance/observation';
import type { SilenceKind } from '../silence/silence';

/**
 * What was found of one member toward one target. The first six rest on counted statements and say no more than their
 * signs; then come those found but not counted, by why; then the kinds of nothing.
 */
export const memberStandings = [
  'backs',
  'backs-or-no-side',
  'takes-no-side',
  'says-both',
  'rejects-or-no-side',
  'rejects',
  'open',
  'hearsay',
  'private',
  'standing',
  'left-out',
  'said-nothing',
  'declined',
  'none-found',
] as const;
export type MemberStanding = (typeof memberStandings)[number];

function bySigns(signs: ReadonlySet<number>): MemberStanding {
  if (signs.has(1) && signs.has(-1)) return 'says-both';
  if (signs.has(1)) return signs.has(0) ? 'backs-or-no-side' : 'backs';
  if (signs.has(-1)) return signs.has(0) ? 'rejects-or-no-side' : 'rejects';
  return 'takes-no-side';
}

function byLeftOut(reasons: ReadonlySet<LeftOut>): MemberStanding {
  if (reasons.has('open')) return 'open';
  const ownWord = (['hearsay', 'private', 'standing'] as const).find((reason) => reasons.has(reason));
  return ownWord !== undefined && reasons.size === 1 ? ownWord : 'left-out';
}

/**
 * `observations` and `silences` are those of one member toward one target, the newest silence first. Statements that
 * count by default decide; where none counts, why not; where none was found, what an editor recorded.
 */
export function memberStanding(
  observations: readonly Observation[],
  silences: readonly { readonly kind: SilenceKind }[],
): MemberStanding {
  const counted = countedAmong(observations);
  if (counted.length > 0) return bySigns(new Set(counted.map(({ score }) => Math.sign(score.value ?? 0))));
  const reasons = new Set(observations.flatMap(({ leftOut }) => leftOut ?? []));
  if (reasons.size > 0) return byLeftOut(reasons);
  return silences[0]?.kind ?? 'none-found';
}
