import type { EntryCounts, Feed } from '@/lib/domain/feed/feed';
import type { PollSummary } from '@/lib/domain/feed/poll-summary';
import { plural } from '../words/counting';
import { instantMinute } from '../words/instant-words';
import { pollWords } from '../words/poll-words';

/** A feed to follow, as typed. */
export interface FeedValues {
  readonly address: string;
  readonly outlet: string;
}

export const noFeed: FeedValues = { address: '', outlet: '' };

/** A feed as those who follow it read it. */
export interface FeedLine {
  readonly id: number;
  readonly title: string;
  readonly address: string;
  readonly outlet: string | null;
  readonly looks: string;
  readonly articles: string;
  /** What is wrong with it, or with the last article that could not be had. */
  readonly trouble: string | null;
  readonly movedTo: string | null;
  /** What makes it be looked at: a feed that is gone is started again by it. */
  readonly look: 'Look now' | 'Start again';
}

type Desk = Feed & { readonly counts: EntryCounts; readonly lastMissed: string | null };

function pollsOf({ lastLookAt, nextLookAt, goneAt, by }: Feed): string {
  const last = lastLookAt === null ? 'Not looked at yet' : `Looked at on ${instantMinute(lastLookAt)}`;
  return `${last}${goneAt === null ? `; due again from ${instantMinute(nextLookAt)} on` : ''}. Followed by ${by.name}.`;
}

function articlesOf({ taken = 0, waiting = 0, known = 0, failed = 0, earlier = 0 }: EntryCounts): string {
  const parts = [
    waiting === 0 ? null : `${waiting} to be fetched`,
    known === 0 ? null : `${known} there already`,
    failed === 0 ? null : `${failed} not to be had`,
    earlier === 0 ? null : `${earlier} older ones left out`,
  ].filter((part) => part !== null);
  return `${[`${plural(taken, 'article')} brought`, ...parts].join(', ')}.`;
}

function troubleOf({ failures, lastError, lastMissed, goneAt }: Desk): string | null {
  if (goneAt !== null)
    return (
      `The feed has been gone (410) since ${instantMinute(goneAt)}. ` +
      'It is not asked again until somebody starts it again.'
    );
  if (lastError !== null)
    return `${failures === 1 ? 'The last look failed.' : `The last ${failures} looks failed.`} ${lastError}`;
  return lastMissed === null ? null : `An article could not be had: ${lastMissed}`;
}

export const toFeedLines = (feeds: readonly Desk[]): FeedLine[] =>
  feeds.map((feed) => ({
    id: feed.id,
    title: feed.title,
    address: feed.address,
    outlet: feed.outlet === '' ? null : feed.outlet,
    looks: pollsOf(feed),
    articles: articlesOf(feed.counts),
    trouble: troubleOf(feed),
    movedTo: feed.movedTo,
    look: feed.goneAt === null ? 'Look now' : 'Start again',
  }));

export const feedsHref = '/admin/articles/feeds';
export const followedHref = (id: number): string => `${feedsHref}?followed=${id}`;

/** Where a look leads that somebody asked for; `null` for one that was called off as it took too long. */
export function lookedHref(id: number, summary: PollSummary | null): string {
  if (summary === null) return `${feedsHref}?looked=${id}&late=yes`;
  const { error, taken, known, missed } = summary;
  return error === null
    ? `${feedsHref}?looked=${id}&taken=${taken}&known=${known}&missed=${missed}`
    : `${feedsHref}?looked=${id}&failed=yes`;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;
const numberIn = (value: Query[string]): number =>
  typeof value === 'string' && /^\d{1,4}$/u.test(value) ? Number(value) : 0;

/** What was just done with a feed, by the address it led to; null for nothing, or a feed that is followed no more. */
export function feedNote(query: Query, feeds: readonly Desk[]): string | null {
  const followed = feeds.find(({ id }) => id === numberIn(query.followed));
  if (followed)
    return (
      `“${followed.title}” is followed now: ` +
      `${plural(followed.counts.waiting ?? 0, 'article')} to be fetched at the next look.`
    );
  const looked = feeds.find(({ id }) => id === numberIn(query.looked));
  if (!looked) return null;
  if (query.late === 'yes') return `“${looked.title}”: the look took too long and was broken off.`;
  const { taken, known, missed } = query;
  const error = query.failed === 'yes' ? (looked.lastError ?? '') : null;
  const left = looked.counts.waiting ?? 0;
  const words = pollWords({
    error,
    found: 0,
    taken: numberIn(taken),
    known: numberIn(known),
    missed: numberIn(missed),
  });
  const rest = left === 0 ? '' : ` ${left} left for the next look.`;
  return `“${looked.title}”: ${words.charAt(0).toLowerCase()}${words.slice(1)}${rest}`;
}
