import type { Archive } from '@/lib/data/archive';
import { listRolesOf } from '@/lib/data/actor/actors';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { listSilences } from '@/lib/data/silence/silences';
import { toActorProfile } from '@/lib/views/page/actor-profile';
import { toPositionQuery } from '@/lib/views/address/position-query';
import type { PictureFilter } from '@/lib/views/address/picture-filter';
import { readActorStatements } from './read-actor-statements';

/** What was found of an actor: what it holds, what is held toward it, and toward issues that bear on it. */
export async function readActorAccount(archive: Archive, slug: string, filter: PictureFilter) {
  const [collection, issues, held, about, bearing, found, silences, events, verdicts] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listObservations(archive, { holder: slug }),
    listObservations(archive, { target: `actor:${slug}` }),
    listObservations(archive, { bearsOn: slug }),
    readActorStatements(archive, slug),
    listSilences(archive, { holder: slug }),
    listEvents(archive),
    listShiftVerdicts(archive),
  ]);
  const asked = toPositionQuery(filter, collection.lastDay);
  const roles = await listRolesOf(
    archive,
    held.map(({ speaker }) => speaker.slug),
  );
  const profile = toActorProfile({
    slug,
    roles,
    held,
    about,
    bearing,
    issues,
    tallies: found.inItsName,
    asked,
    collectionEnd: collection.lastDay,
    events,
    verdicts,
  });
  return { collection, held, profile, found, silences, on: asked.on };
}
