import type { Collection } from '@/lib/domain/collection/collection';
import { codebookWords } from '@/lib/views/position/collection-line';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countingLine, sumOf } from '@/lib/views/words/counting';
import { longDay } from '@/lib/views/words/day-words';
import { lineWords } from '@/lib/views/timeline/position-line';
import type { Timeline } from '@/lib/views/timeline/timeline';
import { eventsMarkedIn } from '@/lib/views/timeline/timeline-events';
import { EventNotes } from './event-notes';

interface SharedCaptionProps {
  readonly timelines: readonly Timeline[];
  readonly collection: Collection;
  readonly rule?: CountingRule | undefined;
}

/** What several small pictures have in common, said once. */
export function SharedCaption({ timelines, collection, rule }: SharedCaptionProps) {
  if (timelines.length === 0) return null;
  const end = timelines.map(({ axis }) => axis.end).find((found) => found !== null);
  const events = eventsMarkedIn(timelines);
  return (
    <>
      <p className="fine mt-8">
        {countingLine(sumOf(timelines.map(({ count }) => count)), rule)} <a href="#counting">Change</a>{' '}
        {timelines.some(({ lines }) => lines.length > 0) ? `${lineWords} ` : ''}
        {end ? `Dashed line: the collection ends on ${longDay(end.day)}. ` : ''}
        {events.length > 0 ? 'Numbered lines: events, listed below. ' : ''}
        {codebookWords(collection)}.{collection.scoresChecked === 0 ? ' Not checked by a person.' : ''}
      </p>
      <EventNotes events={events} />
    </>
  );
}
