import type { ActorReference } from '../actor/actor';
import type { Issue } from '../issue/issue';
import type { Observation } from '../stance/observation';
import type { StanceValue } from '../stance/stance-value';

/** A stance toward an actor that only follows from one toward an issue; never mixed with coded ones. */
export interface ImpliedStance {
  readonly observation: Observation;
  readonly toward: ActorReference;
  readonly value: StanceValue;
}

/**
 * What observations toward issues imply for the actors those issues bear on: the value times the codebook's sign. Never
 * toward the holder itself; an observation without a value implies nothing. Source: a rule of this project,
 * docs/decisions/0007-rules-for-words.md.
 */
export function impliedStances(
  observations: readonly Observation[],
  issues: readonly Issue[],
): readonly ImpliedStance[] {
  const bearings = new Map(issues.map((issue) => [issue.slug, issue.bearings]));
  return observations.flatMap((observation) => {
    const { target, value } = observation.score;
    if (target.kind !== 'issue' || value === null) return [];
    return (bearings.get(target.issue.slug) ?? [])
      .filter(({ actor }) => actor.slug !== observation.holder.slug)
      .map(({ actor, sign }) => ({
        observation,
        toward: actor,
        value: (value === 0 ? 0 : value * sign) as StanceValue,
      }));
  });
}
