import type { ActorReference } from '../actor/actor';
import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import type { Outlet } from '../outlet/outlet';
import type { Capacity, Modality } from '../utterance/utterance';
import type { CountingRule } from './counting-rule';
import type { StanceScore } from './stance-score';

/** A page reckons with the observations of at most this many statements, the newest. */
export const mostObserved = 5_000;

/** One statement's score as held by one actor: what a dot, a cell and a row of a table stand on. */
export interface Observation {
  readonly statementKey: string;
  readonly summary: string;
  readonly holder: ActorReference;
  /** The other principal on whose word alone we have it. */
  readonly claimedBy: ActorReference | null;
  readonly speaker: ActorReference;
  readonly capacity: Capacity;
  readonly modality: Modality;
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
  readonly occasionSlug: string | null;
  readonly outlets: readonly Outlet[];
  /** How many articles carry it. It counts once all the same. */
  readonly reportCount: number;
  /** True for a joint text of several principals. */
  readonly joint: boolean;
  readonly score: StanceScore;
  /** Why it is not counted under the rule it was read by; null when it counts. */
  readonly leftOut: LeftOut | null;
}

/** Why an observation is not counted, the first that holds; an open score is never counted. */
export const leftOutReasons = ['open', 'hearsay', 'private', 'standing', 'unnamed', 'unchecked', 'modality'] as const;
export type LeftOut = (typeof leftOutReasons)[number];

type CountingFacts = Pick<Observation, 'score' | 'claimedBy' | 'capacity' | 'modality' | 'outlets'>;

const isLeftOut: Readonly<Record<LeftOut, (observation: CountingFacts, rule: CountingRule) => boolean>> = {
  open: ({ score }) => score.state === 'open',
  hearsay: ({ claimedBy }, rule) => claimedBy !== null && !rule.hearsay,
  private: ({ capacity }, rule) => capacity === 'own' && !rule.private,
  standing: ({ modality }, rule) => modality === 'standing' && !rule.standing,
  unnamed: ({ outlets }, rule) => rule.namedOutlets && !outlets.some(({ named }) => named),
  unchecked: ({ score }, rule) => rule.checked && !score.checked,
  modality: ({ modality }, rule) => rule.modality !== null && modality !== rule.modality,
};

/** Answers null for an observation that counts under the rule, else the first reason why not. */
export function leftOutAs(observation: CountingFacts, rule: CountingRule): LeftOut | null {
  return leftOutReasons.find((reason) => isLeftOut[reason](observation, rule)) ?? null;
}

/** The same observations under another rule. */
export function countedBy(rule: CountingRule, observations: readonly Observation[]): Observation[] {
  return observations.map((observation) => ({ ...observation, leftOut: leftOutAs(observation, rule) }));
}

export const countedAmong = (observations: readonly Observation[]): readonly Observation[] =>
  observations.filter(({ leftOut }) => leftOut === null);
