import { z } from 'zod';
import type { ActorReference, ActorRole } from '../actor/actor';
import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import type { OccasionReference } from '../occasion/occasion';
import type { Report } from '../report/report';
import type { StanceScore } from '../stance/stance-score';
import type { Capacity, Modality } from '../utterance/utterance';

export const publication = z.enum(['draft', 'published', 'withdrawn']);
export type Publication = z.infer<typeof publication>;

/**
 * Whether a statement, article, issue, event or group stands on public pages of a version: published at it, and not
 * withdrawn now. `lib/data/filter/published.ts` says the same to the database.
 */
export const isShown = (then: Publication, now: Publication = then): boolean =>
  then === 'published' && now !== 'withdrawn';

/** On whose behalf; `claimedBy` names the other principal on whose word alone we have it. */
export interface OnBehalfOf<Actor> {
  readonly actor: Actor;
  readonly claimedBy: Actor | null;
}
type Principal = OnBehalfOf<ActorReference>;

/** One utterance, with every outlet's report of it and the scores in force or open toward its targets. */
export interface Statement {
  readonly id: number;
  readonly key: string;
  readonly summary: string;
  readonly speaker: ActorReference;
  readonly speakerRoles: readonly ActorRole[];
  readonly capacity: Capacity;
  readonly principals: readonly Principal[];
  readonly addressees: readonly ActorReference[];
  readonly occasion: OccasionReference | null;
  readonly saidOn: CalendarDay;
  readonly precision: DatePrecision;
  readonly venue: string;
  readonly modality: Modality;
  readonly condition: string | null;
  readonly publication: Publication;
  readonly reports: readonly Report[];
  readonly scores: readonly StanceScore[];
}

interface Attribution<Actor> {
  readonly capacity: string;
  readonly speaker: Actor;
  readonly principals: readonly OnBehalfOf<Actor>[];
}

/**
 * A statement's position-holders, whose its stances are: its principals, or its speaker when it speaks for itself.
 * `lib/data/filter/holder-text.ts` says the same to the database.
 */
export const holdersOf = <Actor>({
  capacity,
  speaker,
  principals,
}: Attribution<Actor>): readonly OnBehalfOf<Actor>[] =>
  capacity === 'own' ? [{ actor: speaker, claimedBy: null }] : principals;

/** The position-holders as targets: none of them takes a stance toward itself. */
export const holderKeys = (fields: Attribution<string>): readonly string[] =>
  holdersOf(fields).map(({ actor }) => `actor:${actor}`);
