import type { ActorReference } from '../actor/actor';
import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import type { Outlet } from '../outlet/outlet';
import type { Capacity, Modality } from '../statement/statement';
import type { StanceScore } from './stance-score';

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
}

/** Why an observation is not counted by default; an open score is never counted. */
export type LeftOut = 'hearsay' | 'private' | 'standing' | 'open';

/**
 * The default filter: official statements, each once, in the speaker's own or its side's account.
 * Answers null for an observation that counts, else the first reason why not.
 */
export function leftOutAs(observation: Observation): LeftOut | null {
  if (observation.score.state === 'open') return 'open';
  if (observation.claimedBy !== null) return 'hearsay';
  if (observation.capacity === 'own') return 'private';
  if (observation.modality === 'standing') return 'standing';
  return null;
}
