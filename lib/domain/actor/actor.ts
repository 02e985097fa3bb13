import { z } from 'zod';
import type { CalendarDay } from '../calendar/calendar-day';

export const actorKind = z.enum([
  'state',
  'organisation',
  'armed-group',
  'institution',
  'forum',
  'person',
  'audience',
  'country',
]);
export type ActorKind = z.infer<typeof actorKind>;

/** How one actor stands to another, e.g. `part-of`: the foreign ministry to its state. */
export const relationKind = z.enum(['part-of', 'member', 'governs', 'displaced-by', 'succeeded-by', 'renamed']);
export type RelationKind = z.infer<typeof relationKind>;

/** An actor as other things name it. `short` is the name for narrow places. */
export interface ActorReference {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly short: string;
  readonly kind: ActorKind;
}

export interface ActorRole {
  readonly title: string;
  readonly of: ActorReference;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
  readonly former: boolean;
}

export interface Actor extends ActorReference {
  readonly note: string | null;
  /** ISO 3166-1 alpha-2, of a state or a country. */
  readonly iso2: string | null;
  /** The last day on which it speaks for what it speaks for. */
  readonly until: CalendarDay | null;
  readonly aliases: readonly { readonly name: string; readonly until: CalendarDay | null }[];
  readonly roles: readonly ActorRole[];
  readonly relations: readonly {
    readonly kind: RelationKind;
    readonly to: ActorReference;
    readonly on: CalendarDay | null;
  }[];
  readonly officials: readonly { readonly holder: ActorReference; readonly role: ActorRole }[];
}

/** The roles that hold on a day: begun by then, not over, and not marked as former. */
export function rolesOn<Role extends Pick<ActorRole, 'from' | 'until' | 'former'>>(
  roles: readonly Role[],
  day: CalendarDay,
): readonly Role[] {
  return roles.filter((role) => !role.former && (role.from ?? '') <= day && (role.until === null || day <= role.until));
}
