import type { ActorKind } from '../../domain/actor/actor';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Gender } from './mention';

/** A role of a person as the knowledge holds it; both days inclusive, null for unknown or open. */
export interface KnownRole {
  readonly title: string;
  /** The office's class; null where the title fits none. */
  readonly office: string | null;
  readonly of: string;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
  readonly former: boolean;
}

/** An actor the knowledge can name. */
export interface KnownActor {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly partOf: string | null;
  /** Speaks for what it is part of. */
  readonly speaksForWhole: boolean;
  /** A news agency or outlet: passes on, never speaks. */
  readonly relay: boolean;
  /** The class of an institution: `foreign-ministry`. */
  readonly office: string | null;
  readonly gender: Gender | null;
  readonly until: CalendarDay | null;
  readonly roles: readonly KnownRole[];
}

const holds = (role: KnownRole, on: CalendarDay): boolean =>
  !role.former && (role.from ?? '') <= on && (role.until === null || on <= role.until);

/** The role a person speaks in on a day: the first listed that holds; null where none does. */
export const roleOn = (actor: KnownActor, on: CalendarDay): KnownRole | null =>
  actor.roles.find((role) => holds(role, on)) ?? null;

/** Whether a person has held office and holds none any more. */
export const isFormer = (actor: KnownActor, on: CalendarDay): boolean =>
  actor.roles.length > 0 &&
  roleOn(actor, on) === null &&
  actor.roles.every((role) => role.former || (role.until !== null && role.until < on));
