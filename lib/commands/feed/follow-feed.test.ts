import { expect, it } from 'vitest';
import { findFeed, listDueFeeds } from '@/lib/data/feed/feeds';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { followFeed, stopFollowing } from './follow-feed';

const feed = { address: 'https://news.example/feed', title: 'The Example', outlet: '' };

const desk = deskOfEachTest();
const head = async () => (await desk.database.archive()).head;
const follow = (by = desk.coder, given: Partial<typeof feed> = {}) =>
  desk.database.writer.command((tx) => followFeed(tx, { ...feed, ...given }, by, testInstant));

it('follows a feed for who asks, due at once, and records no change', async () => {
  const before = await head();
  const followed = await follow();
  if (!followed.ok) throw new Error(followed.refusal.code);
  expect(await findFeed(desk.database.reader, followed.value)).toMatchObject({
    ...feed,
    nextLookAt: testInstant.toISOString(),
    failures: 0,
    goneAt: null,
    by: { coderId: desk.coder.coderId, name: 'Cora' },
  });
  expect((await listDueFeeds(desk.database.reader, testInstant)).map(({ id }) => id)).toEqual([followed.value]);
  expect(await head()).toBe(before);
});

it('refuses an address that is followed already, and says as what', async () => {
  await follow();
  expect(await follow(desk.editor, { title: 'Another name' })).toEqual({
    ok: false,
    refusal: { code: 'already-followed', field: 'address', title: 'The Example' },
  });
  expect(await desk.database.reader.feed.count()).toBe(1);
});

it('stops once, and keeps what the feed brought', async () => {
  const followed = await follow();
  const id = followed.ok ? followed.value : 0;
  const stop = () => desk.database.writer.command((tx) => stopFollowing(tx, id, desk.coder));
  const intakes = await desk.database.reader.intake.count();
  expect(await stop()).toEqual({ ok: true, value: null });
  expect(await findFeed(desk.database.reader, id)).toBeNull();
  expect(await desk.database.reader.intake.count()).toBe(intakes);
  expect(await stop()).toEqual({ ok: false, refusal: { code: 'unknown-feed' } });
});
