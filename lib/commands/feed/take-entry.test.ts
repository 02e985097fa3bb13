import { beforeEach, expect, it } from 'vitest';
import type { IntakeInput } from '@/lib/domain/intake/intake';
import { deskOfEachTest } from '@/lib/testing/desk';
import { testInstant } from '@/lib/testing/people';
import { followFeed } from './follow-feed';
import { recordPoll } from './record-poll';
import { missEntry, takeEntry } from './take-entry';

const article: IntakeInput = {
  source: 'feed',
  origin: 'https://news.example/1',
  text: 'Ministers met on Tuesday and said little.',
  title: 'Ministers meet',
  outlet: 'The Example',
  publishedOn: '2026-11-21',
  publishedBasis: 'as the feed says',
  language: 'en',
  byline: null,
};

const desk = deskOfEachTest();
let entries: readonly number[];
beforeEach(async () => {
  const feed = { address: 'https://news.example/feed', title: 'The Example', outlet: '' };
  const followed = await desk.database.writer.command((tx) => followFeed(tx, feed, desk.coder, testInstant));
  const feedId = followed.ok ? followed.value : 0;
  const found = [1, 2].map((number) => ({
    key: `entry-${number}`,
    address: `https://news.example/${number}`,
    title: `Article ${number}`,
    publishedOn: '',
    updated: '',
  }));
  const look = { etag: null, lastModified: null, entries: found, nextLookAt: testInstant, movedTo: null };
  await desk.database.writer.transact((tx) => recordPoll(tx, feedId, look, testInstant));
  const rows = await desk.database.reader.feedEntry.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  entries = rows.map(({ id }) => id);
});

const take = (given: Partial<IntakeInput> = {}, at = 0) =>
  desk.database.writer.command((tx) => takeEntry(tx, entries[at] ?? 0, { ...article, ...given }, testInstant));
const miss = () => desk.database.writer.transact((tx) => missEntry(tx, entries[0] ?? 0, 'x'.repeat(400)));
const stored = (at = 0) => desk.database.reader.feedEntry.findUniqueOrThrow({ where: { id: entries[at] ?? 0 } });

it('puts the article in for who follows the feed, once, and records no change', async () => {
  const { head } = await desk.database.archive();
  expect(await take()).toEqual({ ok: true, value: 'taken' });
  expect(await stored()).toMatchObject({ state: 'taken', lastError: null });
  expect(await desk.database.reader.intake.findMany({ select: { text: true, byId: true } })).toEqual([
    { text: article.text, byId: desk.coder.coderId },
  ]);
  expect(await take()).toEqual({ ok: true, value: 'known' });
  expect(await desk.database.reader.intake.count()).toBe(1);
  expect((await desk.database.archive()).head).toBe(head);
});

it('knows a text that waits already from the same outlet', async () => {
  await take();
  expect(await take({ origin: 'https://news.example/2' }, 1)).toEqual({ ok: true, value: 'known' });
  expect(await stored(1)).toMatchObject({ state: 'known' });
});

it('keeps neither entry nor text where the text is none', async () => {
  expect(await take({ text: ' \n ' })).toMatchObject({
    refusal: { code: 'fields-disagree', field: 'address' },
  });
  expect(await stored()).toMatchObject({ state: 'waiting' });
  expect(await desk.database.reader.intake.count()).toBe(0);
});

it('is tried three times, and each failure says why in few words', async () => {
  await miss();
  expect(await stored()).toMatchObject({ state: 'waiting', attempts: 1, lastError: 'x'.repeat(300) });
  await miss();
  await miss();
  expect(await stored()).toMatchObject({ state: 'failed', attempts: 3 });
  await miss();
  expect(await stored()).toMatchObject({ attempts: 3 });
  expect(await take()).toEqual({ ok: true, value: 'known' });
});
