import { beforeEach, expect, it } from 'vitest';
import { findFeed, listDueFeeds, listFeedDesks, listWaitingEntries } from '@/lib/data/feed/feeds';
import type { FoundEntry } from '@/lib/domain/feed/feed';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { followFeed } from './follow-feed';
import { claimPoll, recordFailedPoll, recordPoll, releasePoll, type FailedPoll, type Look } from './record-poll';

const minutesOn = (minutes: number): Date => new Date(testInstant.getTime() + minutes * 60_000);
const entry = (number: number, updated = ''): FoundEntry => ({
  key: `entry-${number}`,
  address: `https://news.example/${number}`,
  title: `Article ${number}`,
  publishedOn: '2026-11-21',
  updated,
});

const desk = deskOfEachTest();
let id: number;
beforeEach(async () => {
  const feed = { address: 'https://news.example/feed', title: 'The Example', outlet: '' };
  const followed = await desk.database.writer.command((tx) => followFeed(tx, feed, desk.coder, testInstant));
  id = followed.ok ? followed.value : 0;
});

const claim = (at: Date) => desk.database.writer.transact((tx) => claimPoll(tx, id, at));
const stored = () => findFeed(desk.database.reader, id);
const waiting = async () => (await listWaitingEntries(desk.database.reader, id, 100)).map(({ title }) => title);
const look = (given: Partial<Look>, at = testInstant) => {
  const found = { etag: '"1"', lastModified: null, entries: [], nextLookAt: minutesOn(30), movedTo: null, ...given };
  return desk.database.writer.transact((tx) => recordPoll(tx, id, found, at));
};
const fail = (given: Partial<FailedPoll> = {}, at = testInstant) =>
  desk.database.writer.transact((tx) =>
    recordFailedPoll(tx, id, { error: 'No answer.', retryAfterSeconds: null, gone: false, ...given }, at),
  );

it('is claimed by one at a time, until it is given back or the look took too long', async () => {
  expect(await claim(testInstant)).toBe(true);
  expect(await claim(testInstant)).toBe(false);
  expect(await claim(minutesOn(10))).toBe(true);
  await desk.database.writer.transact((tx) => releasePoll(tx, id, minutesOn(11)));
  expect((await listDueFeeds(desk.database.reader, minutesOn(11))).map((feed) => feed.id)).toEqual([id]);
});

it('keeps what is new, oldest first, each once, and fetches again what was altered since', async () => {
  expect(await look({ entries: [entry(2), entry(1)] })).toBe(2);
  expect(await waiting()).toEqual(['Article 1', 'Article 2']);
  expect(await stored()).toMatchObject({ etag: '"1"', nextLookAt: minutesOn(30).toISOString(), failures: 0 });
  expect(await look({ entries: [entry(3), entry(2), entry(1)] })).toBe(1);
  await desk.database.writer.transact((tx) => tx.feedEntry.updateMany({ data: { state: 'taken' } }));
  expect(await look({ entries: [entry(2, 'later'), entry(1)] })).toBe(0);
  expect(await waiting()).toEqual(['Article 2']);
});

it('fetches of a feed that is new here the newest twenty alone', async () => {
  expect(await look({ entries: Array.from({ length: 25 }, (_, index) => entry(25 - index)) })).toBe(20);
  const [{ counts } = { counts: {} }] = await listFeedDesks(desk.database.reader);
  expect(counts).toEqual({ waiting: 20, earlier: 5 });
  expect((await waiting())[0]).toBe('Article 6');
});

it('leaves what the server told of its version where nothing had changed', async () => {
  await look({ etag: '"kept"' });
  await look({ etag: null, entries: null, movedTo: 'https://news.example/new' });
  expect(await stored()).toMatchObject({ etag: '"kept"', movedTo: 'https://news.example/new' });
});

it('waits the longer the more looks failed in a row, and forgets them at the first that does not', async () => {
  await fail();
  const first = (await stored())?.nextLookAt ?? '';
  await fail({ error: 'x'.repeat(500) });
  const second = await stored();
  expect(second).toMatchObject({ failures: 2, lastError: 'x'.repeat(300), goneAt: null });
  expect(second?.nextLookAt.localeCompare(first)).toBe(1);
  await look({});
  expect(await stored()).toMatchObject({ failures: 0, lastError: null });
});

it('looks no more at a feed that is gone, and keeps since when', async () => {
  await fail({ gone: true });
  await fail({ gone: true }, minutesOn(5));
  expect((await stored())?.goneAt).toBe(testInstant.toISOString());
  expect(await claim(minutesOn(60 * 24 * 30))).toBe(false);
  await fail({}, minutesOn(10));
  expect((await stored())?.goneAt).toBeNull();
});

it('writes nothing for a feed that is followed no more', async () => {
  await desk.database.writer.transact((tx) => tx.feed.deleteMany());
  expect(await look({ entries: [entry(1)] })).toBe(0);
  await fail();
  expect(await desk.database.reader.feedEntry.count()).toBe(0);
});
