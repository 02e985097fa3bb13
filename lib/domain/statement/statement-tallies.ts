import type { ActorReference } from '../actor/actor';
import type { CalendarDay, DatePrecision } from '../calendar/calendar-day';
import type { Outlet } from '../outlet/outlet';

export interface Tally<Of> {
  readonly of: Of;
  readonly n: number;
}

export interface Voice extends Tally<ActorReference> {
  /** The offices it held when it spoke: "Foreign Minister", "State Councilor". */
  readonly offices: readonly string[];
}

/** Some statements in numbers. Each list has most first, then by name. */
export interface StatementTallies {
  readonly statements: number;
  readonly articles: number;
  /** The first and the last day of each precision there is. */
  readonly ends: readonly { readonly saidOn: CalendarDay; readonly precision: DatePrecision }[];
  /** Who uttered them. */
  readonly voices: readonly Voice[];
  /** In whose name they were made. */
  readonly holders: readonly Tally<ActorReference>[];
  /** Who published them: a statement in two outlets counts for both. */
  readonly outlets: readonly Tally<Outlet>[];
}
