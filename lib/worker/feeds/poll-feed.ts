import { missEntry, takeEntry } from '@/lib/commands/feed/take-entry';
import { claimPoll, recordFailedPoll, recordPoll, releasePoll } from '@/lib/commands/feed/record-poll';
import type { Archive } from '@/lib/data/archive';
import { listWaitingEntries, type WaitingEntry } from '@/lib/data/feed/feeds';
import type { Writer } from '@/lib/data/transact';
import type { Feed } from '@/lib/domain/feed/feed';
import type { FeedRefusal } from '@/lib/domain/feed/feed-refusal';
import { maxAgeSeconds, nextPoll, retryAfterSeconds } from '@/lib/domain/feed/next-poll';
import type { PollSummary } from '@/lib/domain/feed/poll-summary';
import { feedWords, fetchWords, goneWords } from '@/lib/views/words/fetch-words';
import { refusalWords } from '@/lib/views/words/refusal-words';
import { cameFromAddress } from '../came-from';
import type { FetchSettings } from '../network/fetch-address';
import { toIntake, type SourceText } from '../to-intake';
import { fetchFeed, type FetchedFeed } from './fetch-feed';

/** What looking at feeds needs of the world. */
export interface PollContext {
  readonly reader: Archive['db'];
  readonly writer: Writer;
  readonly now: () => Date;
  readonly settings: FetchSettings;
}

/** Articles that one look fetches; the rest wait for the next. */
const mostArticles = 20;

/**
 * What a feed's entry says goes where the page says nothing; the outlet that was named for the feed goes before all.
 */
function withEntry(came: SourceText, entry: WaitingEntry, { outlet }: Feed): SourceText {
  const { publishedOn, title } = entry;
  return {
    ...(title === '' ? {} : { title }),
    ...(publishedOn === '' ? {} : { publishedOn, publishedBasis: 'as the feed says' }),
    ...came,
    source: 'feed',
    ...(outlet === '' ? {} : { outlet }),
  };
}

type Outcome = 'taken' | 'known' | 'missed' | 'stopped';

async function fetchEntry({ writer, now, settings }: PollContext, feed: Feed, entry: WaitingEntry): Promise<Outcome> {
  const miss = async (words: string): Promise<Outcome> => {
    await writer.transact((tx) => missEntry(tx, entry.id, words));
    return 'missed';
  };
  const came = await cameFromAddress(entry.address, settings);
  if (!came.ok) return came.refusal.code === 'called-off' ? 'stopped' : miss(fetchWords(came.refusal));
  const intake = await toIntake(withEntry(came.value, entry, feed));
  // It waits on: the next look takes it.
  if (!intake.ok) return 'stopped';
  const taken = await writer.command((tx) => takeEntry(tx, entry.id, intake.value, now()));
  return taken.ok ? taken.value : miss(refusalWords(taken.refusal));
}

async function fetchWaiting(room: PollContext, feed: Feed, atMost: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of await listWaitingEntries(room.reader, feed.id, atMost)) {
    if (room.settings.stop?.aborted === true) break;
    outcomes.push(await fetchEntry(room, feed, entry));
  }
  return outcomes;
}

async function failed({ writer, now }: PollContext, feed: Feed, refusal: FeedRefusal): Promise<string> {
  const gone = refusal.code === 'answered' && refusal.status === 410;
  const error = gone ? goneWords(refusal.host) : feedWords(refusal);
  const wait = refusal.code === 'answered' ? retryAfterSeconds(refusal.retryAfter, now()) : null;
  await writer.transact((tx) => recordFailedPoll(tx, feed.id, { error, retryAfterSeconds: wait, gone }, now()));
  return error;
}

function record(
  { writer, now }: PollContext,
  feed: Feed,
  { feed: read, etag, lastModified, cacheControl, movedTo }: FetchedFeed,
): Promise<number> {
  const at = now();
  const nextLookAt = nextPoll(at, { ttlMinutes: read?.ttlMinutes ?? null, maxAgeSeconds: maxAgeSeconds(cacheControl) });
  return writer.transact((tx) =>
    recordPoll(tx, feed.id, { etag, lastModified, entries: read?.entries ?? null, nextLookAt, movedTo }, at),
  );
}

/**
 * Looks at a feed, and fetches up to `atMost` articles that are new in it; each is a text that waits for a person's
 * check. Null where the look was called off.
 */
export async function pollFeed(room: PollContext, feed: Feed, atMost = mostArticles): Promise<PollSummary | null> {
  const fetched = await fetchFeed(feed.address, feed, room.settings);
  if (!fetched.ok)
    return fetched.refusal.code === 'called-off'
      ? null
      : { error: await failed(room, feed, fetched.refusal), found: 0, taken: 0, known: 0, missed: 0 };
  const found = await record(room, feed, fetched.value);
  const outcomes = await fetchWaiting(room, feed, atMost);
  const count = (outcome: Outcome): number => outcomes.filter((one) => one === outcome).length;
  return { error: null, found, taken: count('taken'), known: count('known'), missed: count('missed') };
}

/** As `pollFeed`, for a feed that is due, unless somebody else looks at it already. */
export async function pollIfDue(room: PollContext, feed: Feed): Promise<PollSummary | null> {
  const { writer, now } = room;
  if (!(await writer.transact((tx) => claimPoll(tx, feed.id, now())))) return null;
  const summary = await pollFeed(room, feed);
  if (!summary) await writer.transact((tx) => releasePoll(tx, feed.id, now()));
  return summary;
}
