import { NextResponse, type NextRequest } from 'next/server';
import { refuse } from '@/app/export/send-file';
import { archiveAt, type Archive } from '@/lib/data/archive';
import { sha256 } from '@/lib/data/history/digest';
import { listObservations } from '@/lib/data/stance/observations';
import { findInstantOf } from '@/lib/data/change/past-states';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import type { StatementFilter } from '@/lib/data/filter/statement-filter';
import { siteAddress } from '@/lib/runtime/site-address';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { parseVersionQuery, queryOf } from '@/lib/views/address/version-query';
import { noSuchName } from '@/lib/views/api/api-faults';
import { toMovementFeed } from '@/lib/views/page/movement-feed';
import { toWhatMoved } from '@/lib/views/position/what-moved';

/** A name in the address that nothing bears. */
interface MissingName {
  readonly part: 'actor' | 'issue';
  readonly name: string;
}

interface FeedScope {
  /** The page whose movements it brings: `/shifts`, `/actors/china`. */
  readonly page: string;
  readonly title: string;
  readonly filter?: StatementFilter;
}

/** The feed at the archive's version, as Atom. */
export async function readFeed(
  archive: Archive,
  origin: string,
  { page, title, filter = {} }: FeedScope,
): Promise<string> {
  const [observations, verdicts, versionAt] = await Promise.all([
    listObservations(archive, filter),
    listShiftVerdicts(archive),
    findInstantOf(archive, archive.version),
  ]);
  const moved = toWhatMoved(observations, defaultCounting, null, verdicts);
  return toMovementFeed({
    origin,
    path: `${page}/feed`,
    page,
    title,
    moved,
    versionAt: versionAt ?? '1970-01-01T00:00:00.000Z',
  });
}

function isHeld(held: string | null, etag: string): boolean {
  return held?.split(',').some((one) => [etag, '*'].includes(one.trim().replace(/^W\//u, ''))) ?? false;
}

/**
 * Answers for a feed at the version its address names, of what `find` finds there, else 404 by what it names; a reader
 * that holds these bytes already gets 304.
 */
export async function answerFeed(
  request: NextRequest,
  find: (archive: Archive) => Promise<FeedScope | MissingName>,
): Promise<NextResponse> {
  const { version, ignored } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  if (ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${ignored.join('; ')}.`);
  const archive = await archiveAt(version ?? undefined);
  const asked = await find(archive);
  if ('part' in asked) return refuse(404, 'unknown-name', noSuchName(asked, archive.version));
  const feed = await readFeed(archive, siteAddress() || request.nextUrl.origin, asked);
  const etag = `"${sha256(feed)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return isHeld(request.headers.get('if-none-match'), etag)
    ? new NextResponse(null, { status: 304, headers })
    : new NextResponse(feed, { headers });
}
