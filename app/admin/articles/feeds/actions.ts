'use server';

import { redirect } from 'next/navigation';
import { followFeed, stopFollowing } from '@/lib/commands/follow-feed';
import { recordLook } from '@/lib/commands/record-look';
import { reader, writer } from '@/lib/data/archive';
import { findFeed } from '@/lib/data/feeds';
import { feedFields } from '@/lib/domain/feed/feed-fields';
import { now } from '@/lib/runtime/clock';
import { requirePerson } from '@/lib/session/current-person';
import { feedsHref, followedHref, lookedHref, type FeedValues } from '@/lib/views/feed-list';
import { feedWords } from '@/lib/views/fetch-words';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { fetchFeed } from '@/lib/worker/feeds/fetch-feed';
import { lookAtFeed } from '@/lib/worker/feeds/look-at-feed';
import type { ReadFeed } from '@/lib/worker/feeds/read-feed';
import { fetchSettings } from '@/lib/worker/network/fetch-settings';

/** A look that somebody waits for: so many articles, within so many milliseconds. The rest is left for the next. */
const articlesAtOnce = 5;
const patience = 40_000;

const titleOf = (feed: ReadFeed | null, address: string): string => (feed === null || feed.title === '' ? address : feed.title);
const numberOf = (form: FormData): number => Number(textOf(form, 'feed'));

export async function follow(state: FormState<FeedValues>, form: FormData): Promise<FormState<FeedValues>> {
  const person = await requirePerson('put-in-article');
  const values = { address: textOf(form, 'address'), outlet: textOf(form, 'outlet') };
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = feedFields.safeParse(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const { address, outlet } = parsed.data;
  const fetched = await fetchFeed(address, { etag: null, lastModified: null }, fetchSettings());
  if (!fetched.ok) return withIssues(state, values, [{ path: ['address'], message: feedWords(fetched.refusal) }]);
  const { feed, ...validators } = fetched.value;
  const followed = await writer().command(async (tx) => {
    const made = await followFeed(tx, { address, outlet, title: titleOf(feed, address) }, person.value, now());
    if (made.ok) await recordLook(tx, made.value, { ...validators, entries: feed?.entries ?? [], nextLookAt: now() }, now());
    return made;
  });
  return followed.ok ? redirect(followedHref(followed.value)) : withRefusal(state, values, followed.refusal);
}

export async function lookNow(form: FormData): Promise<void> {
  const person = await requirePerson('put-in-article');
  const feed = person.ok ? await findFeed(reader(), numberOf(form)) : null;
  if (!feed) redirect(feedsHref);
  const room = { reader: reader(), writer: writer(), now, settings: fetchSettings(AbortSignal.timeout(patience)) };
  redirect(lookedHref(feed.id, await lookAtFeed(room, feed, articlesAtOnce)));
}

export async function stopLooking(form: FormData): Promise<void> {
  const person = await requirePerson('put-in-article');
  if (person.ok) await writer().command((tx) => stopFollowing(tx, numberOf(form), person.value));
  redirect(feedsHref);
}
