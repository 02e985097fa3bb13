import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { listEvents } from '@/lib/data/events';
import { readStatementPage } from '@/lib/data/listing/statement-page';
import { listObservations } from '@/lib/data/observations';
import { listShiftVerdicts } from '@/lib/data/shift-verdicts';
import { listSilences } from '@/lib/data/silences';
import { readSought } from '@/lib/data/sought';
import type { Sought } from '@/lib/domain/issue/sought';
import { askedOf } from '@/lib/views/asked-of';
import { toIssueAccount } from '@/lib/views/issue-account';
import { noneToward } from '@/lib/views/none-toward';
import type { PictureFilter } from '@/lib/views/picture-filter';

/**
 * What was found toward an issue, the newest statements first; `none` says why, where nothing was, and `noExample` at a
 * value of the scale.
 */
export async function readIssueAccount(archive: Archive, slug: string, filter: PictureFilter) {
  const target = `issue:${slug}`;
  const [collection, observations, page, silences, events, verdicts] = await Promise.all([
    readCollection(archive),
    listObservations(archive, { target }),
    readStatementPage(archive, { target }, { order: 'newest' }),
    listSilences(archive, { target }),
    listEvents(archive),
    listShiftVerdicts(archive),
  ]);
  const asked = askedOf(filter, collection.lastDay);
  const sought = observations.length === 0 ? await readSought(archive, [slug]) : new Map<string, Sought>();
  const none = noneToward(collection, sought.get(slug));
  return {
    collection,
    none,
    noExample: sought.has(slug) ? 'none yet' : none,
    observations,
    page,
    silences,
    on: asked.on,
    account: toIssueAccount(observations, asked, collection.lastDay, { events, verdicts }),
  };
}
