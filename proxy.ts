import { NextResponse, type NextRequest } from 'next/server';
import { isKnownAddress, isSection, sections } from '@/lib/data/search/addresses';
import { archiveAt, reader } from '@/lib/data/archive';
import { findVersionBefore } from '@/lib/data/change/past-states';
import { newQuery } from '@/lib/views/address/old-addresses';
import type { Query } from '@/lib/views/address/query/define-query';
import { endOfDay, parseVersionQuery, queryOf, unpinnedQuery } from '@/lib/views/address/version-query';

// Not what brings a body: Next would hold it twice for this, and for as long as anything holds the request.
export const config = {
  matcher: [{ source: '/((?!_next/).*)', missing: [{ type: 'header', key: 'content-length', value: '[1-9].*' }] }],
};

// Not for pages of a past state: work behind sign-in, and the interface for programs, which reads versions by itself.
const readsItsOwn = new Set(['sign-in', 'admin', 'api']);
const withFeed = new Set(['actors', 'issues']);
const places = new Set<string>([
  '',
  ...sections,
  'search',
  'method',
  'compare',
  'dyads',
  'shifts',
  'take',
  'export',
  'explorer',
  'embed',
  'unknown-address',
  ...readsItsOwn,
]);

async function isKnown([place = '', slug, ...deeper]: readonly string[], version: number | null): Promise<boolean> {
  if (!places.has(place)) return false;
  if (!isSection(place) || slug === undefined || slug === '') return true;
  // A feed is for programs: it says itself, in their form, that there is nobody of the name.
  if (withFeed.has(place) && deeper.join('/') === 'feed') return true;
  return deeper.length === 0 && isKnownAddress(await archiveAt(version ?? undefined), place, decodeURIComponent(slug));
}

/** `?asOf=2026-11-01` is the last change before the end of that day: the same address with its number. */
async function redirectToVersion(url: NextRequest['nextUrl'], day: string): Promise<NextResponse> {
  const pinned = url.clone();
  pinned.searchParams.delete('asOf');
  pinned.searchParams.set('version', String(await findVersionBefore(reader(), endOfDay(day))));
  return NextResponse.redirect(pinned, 307);
}

/** An address of an older version leads to the same one by today's names; programs of every site may follow. */
function redirectToNew(url: NextRequest['nextUrl'], search: string): NextResponse {
  const renamed = url.clone();
  renamed.search = search;
  const response = NextResponse.redirect(renamed, 308);
  if (url.pathname.startsWith('/api/')) response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

/** A page of a past state is for those who were given its address: search engines are sent to the newest. */
function pass({ pathname }: NextRequest['nextUrl'], query: Query, isPinned: boolean): NextResponse {
  const response = NextResponse.next();
  if (!isPinned) return response;
  const rest = unpinnedQuery(query);
  response.headers.set('X-Robots-Tag', 'noindex');
  response.headers.set('Link', `<${pathname}${rest === '?' ? '' : rest}>; rel="canonical"`);
  return response;
}

/**
 * Turns names of an older version into today's, and a day into the version it stands for. An address that names
 * nothing at its version gets a page that helps, with status 404: `notFound()` alone answers an empty one.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl;
  // The icon stands in each page; a browser that is done with a slow page's head before it came asks here.
  if (pathname === '/favicon.ico') return new NextResponse(null, { status: 204 });
  const renamed = newQuery(pathname, searchParams);
  if (renamed !== null) return redirectToNew(request.nextUrl, renamed);
  const query = queryOf(searchParams);
  const way = pathname.split('/').slice(1);
  const { version, asOf } = readsItsOwn.has(way[0] ?? '') ? { version: null, asOf: null } : parseVersionQuery(query);
  if (asOf !== null) return redirectToVersion(request.nextUrl, asOf);
  if (await isKnown(way, version).catch(() => true)) return pass(request.nextUrl, query, version !== null);
  const help = request.nextUrl.clone();
  help.pathname = '/unknown-address';
  help.search = new URLSearchParams({
    asked: pathname,
    ...(version === null ? {} : { version: String(version) }),
  }).toString();
  return NextResponse.rewrite(help, { status: 404 });
}
