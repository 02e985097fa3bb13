import type { Event } from '@/lib/domain/event/event';
import type { ShiftVerdict } from '@/lib/domain/shift/shift-verdict';

/** What editors add to a page's pictures: events pinned to their axis, and verdicts on the shifts found. */
export interface EditorsActs {
  readonly events?: readonly Event[];
  readonly verdicts?: readonly ShiftVerdict[];
}
