import { z } from 'zod';
import type { ActorReference } from '../actor/actor';
import { slug } from '../actor/actor-input';
import { calendarDay, type CalendarDay } from '../calendar/calendar-day';
import { changeReason } from '../change/change-reason';
import type { CoderKind } from '../coder/coder';
import type { Target } from '../target/target';

/** What an editor says of a shift that the arithmetic lists. */
export const shiftRuling = z.enum(['confirmed', 'dismissed']);
export type ShiftRuling = z.infer<typeof shiftRuling>;

/** Toward which end of the scale a position moved. */
const shiftDirection = z.union([z.literal(1), z.literal(-1)]);
export type ShiftDirection = z.infer<typeof shiftDirection>;

/** An editor's act; of several on the same shift the newest counts. */
export interface ShiftVerdict {
  /** The change that recorded it. */
  readonly seq: number;
  /** When it was recorded (ISO, UTC). */
  readonly at: string;
  readonly holder: ActorReference;
  readonly target: Target;
  /** The day of the shift, as it was dated when it was judged: later evidence may date it anew. */
  readonly on: CalendarDay;
  /** Null in acts from before the direction was recorded. */
  readonly direction: ShiftDirection | null;
  readonly verdict: ShiftRuling;
  readonly reason: string;
  readonly coder: { readonly slug: string; readonly name: string; readonly kind: CoderKind };
}

export const shiftVerdictInput = z.object({
  holder: slug,
  /** `issue:…` or `actor:…` */
  target: z.string().min(1),
  on: calendarDay,
  direction: shiftDirection,
  verdict: shiftRuling,
  reason: changeReason,
});
export type ShiftVerdictInput = z.infer<typeof shiftVerdictInput>;
