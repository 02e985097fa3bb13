import { parseFeed } from 'feedsmith';
import { dayWritten } from '@/lib/domain/feed/day-written';
import type { FoundEntry } from '@/lib/domain/feed/feed';

export interface ReadFeed {
  readonly title: string;
  /** Minutes it asks to be left alone; null where it says nothing. */
  readonly ttlMinutes: number | null;
  /** In the feed's order, which is newest first. */
  readonly entries: readonly FoundEntry[];
}

/** The most that is taken of one feed document. */
const mostEntries = 500;

interface Raw {
  readonly key: string | undefined;
  readonly link: string | undefined;
  readonly title: string | undefined;
  /** Dates come as they are written. */
  readonly published: unknown;
  readonly updated?: unknown;
}

const written = (date: unknown): string => (typeof date === 'string' ? date : '');

type Parsed = ReturnType<typeof parseFeed>;

function atomLink(
  links: readonly { readonly href?: string | undefined; readonly rel?: string | undefined }[] | undefined,
): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function rawEntries(parsed: Parsed): readonly Raw[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(({ guid, link, title, pubDate, dc }) => {
        const permanent = guid?.isPermaLink === false ? undefined : guid?.value;
        return { key: guid?.value, link: link ?? permanent, title, published: pubDate ?? dc?.dates?.[0] };
      });
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ rdf, link, title, dc }) => ({
        key: rdf?.about,
        link,
        title,
        published: dc?.dates?.[0],
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ id, links, title, published, updated }) => ({
        key: id,
        link: atomLink(links),
        title: title?.value,
        published: published ?? updated,
        updated,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        key: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
      }));
  }
}

/** Titles may hold tags and, escaped once more, the signs of tags. */
const plain = (title: string | undefined): string =>
  (title ?? '')
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 300);

/** An address as the feed's own address makes it whole; null for one that is no web address. */
function whole(link: string | undefined, base: string): string | null {
  try {
    const url = new URL(link ?? '', base);
    return link !== undefined && /^https?:$/u.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function toEntries(raw: readonly Raw[], base: string): FoundEntry[] {
  const entries = raw.slice(0, mostEntries).flatMap(({ key, link, title, published, updated }) => {
    const address = whole(link, base);
    if (address === null) return [];
    return [
      {
        key: (key ?? address).slice(0, 500),
        address,
        title: plain(title),
        publishedOn: dayWritten(written(published)),
        updated: written(updated),
      },
    ];
  });
  return [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
}

/** The entries of an RSS, Atom, RDF or JSON feed that was fetched from `base`; null for what is no feed. */
export function readFeed(document: string, base: string): ReadFeed | null {
  let parsed: Parsed;
  try {
    parsed = parseFeed(document);
  } catch {
    return null;
  }
  const { title } = parsed.feed;
  const ttl = parsed.format === 'rss' ? (parsed.feed.ttl ?? Number.NaN) : Number.NaN;
  return {
    title: plain(typeof title === 'object' ? title.value : title),
    ttlMinutes: Number.isFinite(ttl) && ttl > 0 ? ttl : null,
    entries: toEntries(rawEntries(parsed), base),
  };
}
