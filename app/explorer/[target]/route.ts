import { NextResponse, type NextRequest } from 'next/server';
import { refuse } from '@/app/export/send-file';
import { withVersion } from '@/components/ui/pinned-version';
import { archiveAt } from '@/lib/data/archive';
import { parseExplorerAddress } from '@/lib/views/picture/explorer-address';
import { toExplorerPicture } from '@/lib/views/timeline/explorer-picture';
import { queryOf } from '@/lib/views/address/version-query';
import { readSmallPicture } from './read-small-picture';

/**
 * The model of one of a page's small pictures, for the explorer that takes its place: pages with many would grow by a
 * half if they held them.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/explorer/[target]'>): Promise<NextResponse> {
  const asked = parseExplorerAddress((await params).target, queryOf(request.nextUrl.searchParams));
  if (!asked)
    return refuse(400, 'bad-query', 'This address is made by the pages that show a picture; it is not one of theirs.');
  const archive = await archiveAt(asked.drawnFrom);
  const timeline = await readSmallPicture(archive, asked);
  if (!timeline) return refuse(404, 'unknown-picture', `There is no picture of ${asked.target} here.`);
  const picture = toExplorerPicture(timeline, (href) => withVersion(href, asked.version));
  return NextResponse.json(picture, { headers: { 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' } });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
