import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { readStatementPage } from '@/lib/data/statement/statement-page';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { listSilences } from '@/lib/data/silence/silences';
import { readSought } from '@/lib/data/stance/sought';
import type { Sought } from '@/lib/domain/issue/sought';
import { toPositionQuery } from '@/lib/views/address/position-query';
import { toIssueAccount } from '@/lib/views/page/issue-account';
import { noneToward } from '@/lib/views/position/none-toward';
import type { PictureFilter } from '@/lib/views/address/picture-filter';

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
  const asked = toPositionQuery(filter, collection.lastDay);
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
