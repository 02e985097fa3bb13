import { valueInForce, type ScoreState, type StanceScore } from './stance-score';

/** Which scores: targets as `issue:slug` or `actor:slug`, an actor by its slug. */
export interface ScoreFilter {
  readonly target?: string | undefined;
  /** In force with this value. */
  readonly value?: number | undefined;
  /** Toward an issue that bears on this actor. */
  readonly bearsOn?: string | undefined;
  /** In force, or waiting to be settled. */
  readonly state?: ScoreState | undefined;
  /** Checked by a person, or not. */
  readonly checked?: boolean | undefined;
}

interface Told extends Pick<StanceScore, 'state' | 'value' | 'checked'> {
  readonly target: Pick<StanceScore['target'], 'key'>;
}

/**
 * Whether a filter is about a score. `bears` tells whether an issue, as `issue:slug`, bears on an actor.
 * `lib/data/filter/score-filter.ts` says the same to the database.
 */
export function isAbout(filter: ScoreFilter, score: Told, bears: (issue: string, actor: string) => boolean): boolean {
  const { target, value, bearsOn, state, checked } = filter;
  return (
    (target === undefined || score.target.key === target) &&
    (value === undefined || valueInForce(score) === value) &&
    (bearsOn === undefined || bears(score.target.key, bearsOn)) &&
    (state === undefined || score.state === state) &&
    (checked === undefined || score.checked === checked)
  );
}
