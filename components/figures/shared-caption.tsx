import type { Collection } from '@/lib/domain/collection/collection';
import { codebookWords } from '@/lib/views/collection-line';
import { countingLine, sumOf } from '@/lib/views/counting';
import { longDay } from '@/lib/views/day-words';
import type { Timeline } from '@/lib/views/timeline';

interface SharedCaptionProps {
  readonly timelines: readonly Timeline[];
  readonly collection: Collection;
}

/** What several small pictures have in common, said once. */
export function SharedCaption({ timelines, collection }: SharedCaptionProps) {
  if (timelines.length === 0) return null;
  const end = timelines.map(({ axis }) => axis.end).find((found) => found !== null);
  return (
    <p className="fine mt-8">
      {countingLine(sumOf(timelines.map(({ count }) => count)))}{' '}
      {end ? `Dashed line: the collection ends on ${longDay(end.day)}. ` : ''}
      {codebookWords(collection)}.{collection.scoresChecked === 0 ? ' Not checked by a person.' : ''}
    </p>
  );
}
