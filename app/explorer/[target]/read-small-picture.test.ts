import { afterAll, beforeAll, expect, test } from 'vitest';
import { readActorAccount } from '@/app/actors/[actorSlug]/read-actor-account';
import { listEvents } from '@/lib/data/event/events';
import { listIssues } from '@/lib/data/issue/issues';
import { listObservations } from '@/lib/data/stance/observations';
import { readCollection } from '@/lib/data/collection/collection';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { toPositionQuery } from '@/lib/views/address/position-query';
import { toExplorerPicture } from '@/lib/views/timeline/explorer-picture';
import { toOverview } from '@/lib/views/page/overview';
import { parsePictureFilter } from '@/lib/views/address/picture-filter';
import { readSmallPicture } from './read-small-picture';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const { filter } = parsePictureFilter({ standing: 'yes', hearsay: 'yes' });

test('the explorer is given each picture exactly as the overview drew it', async () => {
  const archive = await database.archive();
  const [collection, issues, observations, events] = await Promise.all([
    readCollection(archive),
    listIssues(archive),
    listObservations(archive),
    listEvents(archive),
  ]);
  const { timelines } = toOverview(
    observations,
    issues,
    collection.lastDay,
    toPositionQuery(filter, collection.lastDay),
    {
      events,
    },
  );
  expect(timelines.length).toBeGreaterThan(5);
  for (const drawn of timelines) {
    const given = await readSmallPicture(archive, {
      target: drawn.target.key,
      holder: null,
      filter,
      drawnFrom: archive.version,
    });
    expect(given && toExplorerPicture(given)).toEqual(toExplorerPicture(drawn));
  }
});

test('and as an actor’s page drew it', async () => {
  const archive = await database.archive();
  const { profile } = await readActorAccount(archive, 'china', filter);
  expect(profile.timelines.some(({ target }) => target.kind === 'actor')).toBe(true);
  for (const drawn of profile.timelines) {
    const given = await readSmallPicture(archive, {
      target: drawn.target.key,
      holder: 'china',
      filter,
      drawnFrom: archive.version,
    });
    expect(given && toExplorerPicture(given)).toEqual(toExplorerPicture(drawn));
  }
});

test.each([
  ['issue:no-such-issue', null],
  ['issue:taliban-role', 'nobody'],
  ['actor:china', null],
])('%s of %s has none', async (target, holder) => {
  const archive = await database.archive();
  expect(await readSmallPicture(archive, { target, holder, filter, drawnFrom: archive.version })).toBeNull();
});
