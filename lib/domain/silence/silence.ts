import { z } from 'zod';
import type { ActorReference } from '../actor/actor';
import { slug } from '../actor/actor-input';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CoderKind } from '../coder/coder';
import type { Target } from '../target/target';

/**
 * `said-nothing`: looked for, said nothing. `declined`: asked, declined. Neither is a stance of 0, nor "none found".
 */
export const silenceKind = z.enum(['said-nothing', 'declined']);
export type SilenceKind = z.infer<typeof silenceKind>;

/** An editor's act: a holder's stance was looked for, or asked for, within a period, and there was none. */
export interface Silence {
  /** The change that recorded it. */
  readonly seq: number;
  /** When it was recorded (ISO, UTC). */
  readonly at: string;
  readonly holder: ActorReference;
  readonly target: Target;
  readonly kind: SilenceKind;
  /** The first and the last day of the period, both included. */
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** What was looked at, or who was asked and how. */
  readonly sources: string;
  readonly note: string | null;
  readonly coder: { readonly slug: string; readonly name: string; readonly kind: CoderKind };
}

const dayTyped = z.iso.date('Give a day that the calendar has, such as 2021-05-01.');

export const silenceInput = z
  .object({
    holder: slug,
    /** `issue:…` or `actor:…` */
    target: z.string().min(1, 'Choose what the stance would be toward.'),
    kind: silenceKind,
    from: dayTyped,
    to: dayTyped,
    sources: z
      .string()
      .trim()
      .min(1, 'Say what was looked at, or who was asked.')
      .max(1000, 'Keep this under 1,000 characters.'),
    note: z.string().trim().max(500, 'Keep the note under 500 characters.').nullable(),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'The period ends before it begins.' });
export type SilenceInput = z.infer<typeof silenceInput>;
