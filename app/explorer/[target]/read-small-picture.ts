import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { listObservations } from '@/lib/data/stance/observations';
import { countedBy } from '@/lib/domain/stance/observation';
import type { SmallPicture } from '@/lib/views/picture/explorer-address';
import { toMultiples } from '@/lib/views/timeline/multiples';
import { onIssues } from '@/lib/views/page/overview';
import type { Timeline } from '@/lib/views/timeline/timeline';

/**
 * The picture as its page drew it, on the axis it shares with the page's others; null where the page has none of the
 * target.
 */
export async function readSmallPicture(
  archive: Archive,
  { target, holder, filter: { rule } }: SmallPicture,
): Promise<Timeline | null> {
  const [collection, found, events] = await Promise.all([
    readCollection(archive),
    listObservations(archive, holder === null ? {} : { holder }),
    listEvents(archive),
  ]);
  const counted = countedBy(rule, found);
  const timelines = toMultiples({
    observations: holder === null ? onIssues(counted) : counted,
    prefix: 'small',
    collectionEnd: collection.lastDay,
    rule,
    events,
  });
  return timelines.find((timeline) => timeline.target.key === target) ?? null;
}
