import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followFeed, stopFollowing } from '@/lib/commands/feed/follow-feed';
import { findFeed, listDueFeeds, listFeedDesks } from '@/lib/data/feed/feeds';
import { findIntake, listIntakes } from '@/lib/data/article/intakes';
import type { Feed } from '@/lib/domain/feed/feed';
import { NewsServer } from '@/lib/testing/news-server';
import { addPerson } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { pollDueFeeds } from './keep-polling';
import { pollFeed, pollIfDue, type PollContext } from './poll-feed';

const start = new Date('2026-11-22T12:00:00Z');
const one = '2021-06-09T10:00:00Z';
const news = new NewsServer();
let database: TestDatabase;
let clock = start;
let id = 0;

beforeAll(() => news.open());
afterAll(() => news.close());
beforeEach(async () => {
  database = await freshDatabase();
  clock = start;
  news.answers.clear();
  news.asked.length = 0;
  const by = await addPerson(database, 'Cora', 'coder');
  const followed = await database.writer.command((tx) =>
    followFeed(tx, { address: news.address('/feed'), title: 'World', outlet: '' }, by, start),
  );
  id = followed.ok ? followed.value : 0;
});
afterEach(() => database.close());

const room = (stop?: AbortSignal): PollContext => ({
  reader: database.reader,
  writer: database.writer,
  now: () => clock,
  settings: { allowed: [news.host], stop },
});
async function feed(): Promise<Feed> {
  const found = await findFeed(database.reader, id);
  if (!found) throw new Error('The feed is gone.');
  return found;
}
const look = async () => pollFeed(room(), await feed());
const asked = (path: string): number => news.asked.filter((one) => one.path === path).length;
const minutes = async (): Promise<number> => (new Date((await feed()).nextLookAt).getTime() - clock.getTime()) / 60_000;
const entries = (count: number) => Array.from({ length: count }, (_, n) => [`/story/${count - n}`, one] as const);

describe('a look at a feed', () => {
  it('brings each new article once, as a text that waits for a check', async () => {
    news.feed('/feed', entries(2));
    news.page('/story/1', 'Talks go on', 'France welcomes the talks.');
    news.page('/story/2', 'Talks end', 'Germany regrets the end of the talks.');
    expect(await look()).toEqual({ error: null, found: 2, taken: 2, known: 0, missed: 0 });
    expect(await look()).toEqual({ error: null, found: 0, taken: 0, known: 0, missed: 0 });
    expect([asked('/feed'), asked('/story/1'), asked('/story/2')]).toEqual([2, 1, 1]);
    const [newest] = await listIntakes(database.reader);
    expect(await findIntake(database.reader, newest?.id ?? 0)).toMatchObject({
      title: 'Talks end',
      source: 'feed',
      origin: news.address('/story/2'),
      publishedOn: '2021-06-09',
      publishedBasis: 'as the feed says',
      by: 'Cora',
      outlet: '',
    });
    expect(await database.reader.article.count()).toBe(0);
  });

  it('fetches again what was altered, and not what has the same text', async () => {
    news.feed('/feed', entries(2));
    news.page('/story/1', 'Talks go on', 'France welcomes the talks.');
    news.page('/story/2', 'Talks end', 'Germany regrets it.');
    await look();
    news.feed('/feed', [
      ['/story/2', '2021-06-10T08:00:00Z'],
      ['/story/1', '2021-06-10T09:00:00Z'],
    ]);
    news.page('/story/1', 'Talks go on', 'France supports the talks.');
    expect(await look()).toMatchObject({ found: 0, taken: 1, known: 1 });
  });

  it('takes the newest of what was there before, and all that comes later', async () => {
    news.feed('/feed', entries(30));
    for (let n = 1; n <= 31; n += 1) news.page(`/story/${n}`, `Story ${n}`, `Minister ${n} spoke up for the talks.`);
    expect(await look()).toMatchObject({ found: 20, taken: 20 });
    expect([asked('/story/30'), asked('/story/11'), asked('/story/10')]).toEqual([1, 1, 0]);
    news.feed('/feed', entries(31));
    expect(await look()).toMatchObject({ found: 1, taken: 1 });
    expect((await listFeedDesks(database.reader))[0]?.counts).toEqual({ earlier: 10, taken: 21 });
  });

  it('asks whether something is new, and understands that nothing is', async () => {
    news.feed('/feed', [], {
      etag: '"7"',
      'last-modified': 'Wed, 09 Jun 2021 10:00:00 GMT',
      'cache-control': 'max-age=7200',
    });
    await look();
    expect(await minutes()).toBe(120);
    expect(await look()).toMatchObject({ error: null, found: 0 });
    expect(news.asked[0]?.headers['if-none-match']).toBeUndefined();
    expect(news.asked[1]?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Wed, 09 Jun 2021 10:00:00 GMT',
    });
    expect(await feed()).toMatchObject({ etag: '"7"', failures: 0 });
  });

  it('that fails puts the next off, longer each time, and as the server asks', async () => {
    news.answers.set('/feed', { status: 500 });
    const waits: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      await look();
      waits.push(await minutes());
    }
    expect(waits).toEqual([15, 30, 60]);
    expect(await feed()).toMatchObject({
      failures: 3,
      lastError: expect.stringContaining('in trouble (it answered 500)') as string,
    });
    news.answers.set('/feed', { status: 503, headers: { 'retry-after': '86400' } });
    await look();
    expect(await minutes()).toBe(1440);
    news.feed('/feed', []);
    await look();
    expect([await minutes(), (await feed()).failures, (await feed()).lastError]).toEqual([30, 0, null]);
  });

  it('that finds it gone for good is the last, until somebody starts it again', async () => {
    news.answers.set('/feed', { status: 410 });
    expect((await look())?.error).toContain('gone for good (it answered 410)');
    const later = new Date(start.getTime() + 30 * 24 * 3_600_000);
    clock = later;
    expect([await listDueFeeds(database.reader, later), await pollIfDue(room(), await feed())]).toEqual([[], null]);
    await look();
    expect((await feed()).goneAt).toBe(start.toISOString());
    news.feed('/feed', []);
    expect(await look()).toMatchObject({ error: null });
    expect([
      (await feed()).goneAt,
      (await listDueFeeds(database.reader, new Date(later.getTime() + 3_600_000))).length,
    ]).toEqual([null, 1]);
  });

  it.each([
    [301, '/new'],
    [308, '/new'],
    [302, null],
    [307, null],
  ])(
    'at an address that leads on with %i follows, and keeps the new one only where it holds for good',
    async (status, to) => {
      news.answers.set('/feed', { status, headers: { location: '/new' } });
      news.feed('/new', []);
      expect(await look()).toMatchObject({ error: null });
      expect(await feed()).toMatchObject({
        address: news.address('/feed'),
        movedTo: to === null ? null : news.address(to),
      });
      news.feed('/feed', []);
      await look();
      expect((await feed()).movedTo).toBeNull();
    },
  );

  it('tries an article that can’t be had three times, and says why', async () => {
    news.feed('/feed', entries(1));
    news.answers.set('/story/1', { status: 302, headers: { location: 'http://169.254.169.254/latest/' } });
    for (let n = 0; n < 4; n += 1) await look();
    expect(asked('/story/1')).toBe(3);
    expect((await listFeedDesks(database.reader))[0]).toMatchObject({
      counts: { failed: 1 },
      lastMissed: expect.stringContaining('169.254.169.254 is not on the open Internet') as string,
    });
  });

  it('says of a page which feed it names', async () => {
    news.answers.set('/feed', {
      body: '<html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"></head></html>',
    });
    expect((await look())?.error).toContain(`names this feed: ${news.address('/rss?a=1&b=2')}`);
  });

  it('is nobody’s who comes second, and nobody’s once it is called off', async () => {
    news.feed('/feed', entries(1));
    const both = await Promise.all([pollIfDue(room(), await feed()), pollIfDue(room(), await feed())]);
    expect(both.filter((summary) => summary !== null)).toHaveLength(1);
    const stop = new AbortController();
    stop.abort();
    expect(await pollFeed(room(stop.signal), await feed())).toBeNull();
    expect((await feed()).failures).toBe(0);
  });
});

it('a round looks at the feeds that are due, and leaves out those that are not', async () => {
  news.feed('/feed', []);
  const told: string[] = [];
  const round = () => pollDueFeeds(room(), ({ title }, { error }) => told.push(`${title}: ${String(error)}`));
  expect([await round(), await round(), told]).toEqual([1, 0, ['World: null']]);
  clock = new Date(start.getTime() + 31 * 60_000);
  expect([await round(), (await listDueFeeds(database.reader, clock)).length]).toEqual([1, 0]);
});

it('what is followed no more is forgotten, and what it brought stays', async () => {
  news.feed('/feed', entries(1));
  news.page('/story/1', 'Talks go on', 'France welcomes the talks.');
  await look();
  const by = await addPerson(database, 'Edda', 'editor');
  expect(await database.writer.command((tx) => stopFollowing(tx, id, by))).toEqual({ ok: true, value: null });
  expect([await database.reader.feedEntry.count(), (await listIntakes(database.reader)).length]).toEqual([0, 1]);
});
