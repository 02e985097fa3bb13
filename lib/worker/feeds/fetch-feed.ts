import type { FeedRefusal } from '@/lib/domain/feed/feed-refusal';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { decodeText } from '../decode-text';
import { typeOf } from '../fetch-article';
import { fetchAddress, type FetchAnswer, type FetchSettings } from '../network/fetch-address';
import { askReader } from '../reading/ask-reader';
import type { ReadFeed } from '../reading/read-feed';

/** What the server gave with the feed as it was seen last. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedFeed extends Validators {
  /** Null: it is as it was. */
  readonly feed: ReadFeed | null;
  readonly cacheControl: string | null;
  /** Where the address leads for good; null where it leads nowhere else. */
  readonly movedTo: string | null;
}

const acceptFeeds =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, ' +
  'application/json;q=0.8, */*;q=0.1';
/** Milliseconds in which a feed of the size that is taken must have been read. */
const patience = 10_000;
const looked = 200_000;

const encodingInXml = (bytes: Uint8Array): string | null =>
  /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/u.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ??
  null;

/** The feed that a web page names in its head; null where it names none. */
function feedNamedIn(page: string, address: string): string | null {
  const links = page.slice(0, looked).match(/<link\b[^>]*>/giu) ?? [];
  const link = links.find(
    (tag) => /\brel\s*=\s*["']?alternate/iu.test(tag) && /application\/(?:rss\+xml|atom\+xml|feed\+json)/iu.test(tag),
  );
  const href = /\bhref\s*=\s*["']?([^"'\s>]+)/iu.exec(link ?? '')?.[1]?.replaceAll('&amp;', '&');
  return href !== undefined && URL.canParse(href, address) ? new URL(href, address).href : null;
}

/** The feed in what was fetched. Refuses what is none. */
export async function feedIn(fetched: FetchAnswer): Promise<Result<ReadFeed, FeedRefusal>> {
  const document = decodeText(fetched.body, typeOf(fetched).charset ?? encodingInXml(fetched.body));
  const read = await askReader('feed', { document, address: fetched.address }, patience);
  if (!read.ok && read.refusal.code === 'too-many-waiting') return refused({ code: read.refusal.code });
  return read.ok && read.value
    ? accepted(read.value)
    : refused({ code: 'no-feed', named: feedNamedIn(document, fetched.address) });
}

/** A feed from its address, asked for only if it has changed since `seen`. */
export async function fetchFeed(
  address: string,
  seen: Validators,
  settings: FetchSettings,
): Promise<Result<FetchedFeed, FeedRefusal>> {
  const conditions = {
    ...(seen.etag === null ? {} : { 'if-none-match': seen.etag }),
    ...(seen.lastModified === null ? {} : { 'if-modified-since': seen.lastModified }),
  };
  const fetched = await fetchAddress(address, { accept: acceptFeeds, ...conditions }, settings);
  if (!fetched.ok) return fetched;
  const { status, headers, movedTo } = fetched.value;
  const cacheControl = headers['cache-control'] ?? null;
  if (status === 304) return accepted({ ...seen, feed: null, cacheControl, movedTo });
  const read = await feedIn(fetched.value);
  if (!read.ok) return read;
  return accepted({
    feed: read.value,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    cacheControl,
    movedTo,
  });
}
