import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection';
import { listEvents } from '@/lib/data/events';
import { readStatementPage } from '@/lib/data/listing/statement-page';
import { listObservations } from '@/lib/data/observations';
import { listShiftVerdicts } from '@/lib/data/shift-verdicts';
import { listSilences } from '@/lib/data/silences';
import { askedOf } from '@/lib/views/asked-of';
import { toIssueAccount } from '@/lib/views/issue-account';
import type { PictureFilter } from '@/lib/views/picture-filter';

/** What was found toward an issue, the newest statements first. */
export async function readIssueAccount(archive: Archive, slug: string, filter: PictureFilter) {
  const target = `issue:${slug}`;
  const [collection, observations, page, silences, events, verdicts] = await Promise.all([
    readCollection(archive), listObservations(archive, { target }), readStatementPage(archive, { target }, { order: 'newest' }), listSilences(archive, { target }), listEvents(archive), listShiftVerdicts(archive),
  ]);
  const asked = askedOf(filter, collection.lastDay);
  return { collection, observations, page, silences, on: asked.on, account: toIssueAccount(observations, asked, collection.lastDay, { events, verdicts }) };
}
