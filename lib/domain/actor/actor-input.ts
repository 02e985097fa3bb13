import { z } from 'zod';
import { calendarDay } from '../calendar/calendar-day';
import { actorKind, relationKind } from './actor';

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens');

/** An actor to be recorded, other actors named by slug. */
export const actorInput = z.object({
  slug,
  kind: actorKind,
  name: z.string().min(1),
  shortName: z.string().nullable(),
  iso2: z.string().length(2).nullable(),
  note: z.string().nullable(),
  until: calendarDay.nullable(),
  aliases: z.array(z.object({ name: z.string().min(1), until: calendarDay.nullable() })),
  roles: z.array(
    z.object({
      title: z.string().min(1),
      of: slug,
      from: calendarDay.nullable(),
      until: calendarDay.nullable(),
      former: z.boolean(),
    }),
  ),
  relations: z.array(z.object({ kind: relationKind, to: slug, on: calendarDay.nullable() })),
});
export type ActorInput = z.infer<typeof actorInput>;
