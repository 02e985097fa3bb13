'use server';

import { atField, inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { followFeed, stopFollowing } from '@/lib/commands/feed/follow-feed';
import { recordPoll } from '@/lib/commands/feed/record-poll';
import { reader, writer } from '@/lib/data/archive';
import { findFeed } from '@/lib/data/feed/feeds';
import { feedFields } from '@/lib/domain/feed/feed-fields';
import { now } from '@/lib/runtime/clock';
import { feedsHref, followedHref, lookedHref } from '@/lib/views/desk/feed-list';
import { feedWords } from '@/lib/views/words/fetch-words';
import { feedForm, followForm } from '@/lib/views/sent-form/article-forms';
import { fetchFeed } from '@/lib/worker/feeds/fetch-feed';
import { pollFeed } from '@/lib/worker/feeds/poll-feed';
import type { ReadFeed } from '@/lib/worker/reading/read-feed';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';

/** A look that somebody waits for: so many articles, within so many milliseconds. The rest is left for the next. */
const articlesAtOnce = 5;
const patience = 40_000;

const titleOf = (feed: ReadFeed | null, address: string): string =>
  feed === null || feed.title === '' ? address : feed.title;

export const follow = formAction({
  permission: 'put-in-article',
  form: followForm,
  read: followForm.texts,
  parse: (values) => inputOf(feedFields.safeParse(values)),
  prepare: async ({ input }) => {
    const fetched = await fetchFeed(input.address, { etag: null, lastModified: null }, fetchSettings());
    return fetched.ok ? { ready: { fetched: fetched.value } } : atField('address', feedWords(fetched.refusal));
  },
  command: async (tx, { input: { address, outlet }, fetched: { feed, ...validators } }, by, at) => {
    const made = await followFeed(tx, { address, outlet, title: titleOf(feed, address) }, by, at);
    if (made.ok) await recordPoll(tx, made.value, { ...validators, entries: feed?.entries ?? [], nextLookAt: at }, at);
    return made;
  },
  next: (_, { made }) => followedHref(made),
});

export const pollNow = formAction({
  permission: 'put-in-article',
  form: feedForm,
  read: feedForm.texts,
  prepare: async ({ sent }) => {
    const feed = await findFeed(reader(), sent.feed);
    return feed ? { ready: { feed } } : { refusal: { code: 'unknown-feed' } };
  },
  next: async ({ feed }) => {
    const room = { reader: reader(), writer: writer(), now, settings: fetchSettings(AbortSignal.timeout(patience)) };
    return lookedHref(feed.id, await pollFeed(room, feed, articlesAtOnce));
  },
});

export const stopPolling = formAction({
  permission: 'put-in-article',
  form: feedForm,
  read: feedForm.texts,
  command: (tx, { sent }, by) => stopFollowing(tx, sent.feed, by),
  next: () => feedsHref,
});
