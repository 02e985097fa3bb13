import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Event } from '@/lib/domain/event/event';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { compareTargets } from '../words/target-words';
import { toTimeAxis } from './time-axis';
import { toTimelines, type Timeline } from './timeline';
import { toEventNotes } from './timeline-events';

interface MultiplesInput {
  /** As counted by `rule`: an actor's, or everybody's. */
  readonly observations: readonly Observation[];
  /** Before each picture's id: unique on the page. */
  readonly prefix: string;
  readonly collectionEnd: CalendarDay | null;
  readonly rule: CountingRule;
  readonly events: readonly Event[];
}

/**
 * A page's small pictures, one for each target on one axis, in the order of the targets; those in which nothing counts
 * come last.
 */
export function toMultiples({
  observations,
  prefix,
  collectionEnd,
  rule,
  events,
}: MultiplesInput): readonly Timeline[] {
  const axis = toTimeAxis(observations, collectionEnd);
  return [...toTimelines(observations, axis, prefix, rule, toEventNotes(events, axis, observations))].sort(
    (a, b) => Number(a.dots.length === 0) - Number(b.dots.length === 0) || compareTargets(a.target, b.target),
  );
}
