import { NextResponse, type NextRequest } from 'next/server';
import { readPicture } from '@/app/export/read-picture';
import { refuse } from '@/app/export/send-file';
import { archiveAt } from '@/lib/data/archive';
import { toEmbedPage } from '@/lib/views/picture/embed-page';
import { parsePictureQuery } from '@/lib/views/picture/picture-query';
import { queryOf } from '@/lib/views/address/version-query';

/** `/embed/picture?target=issue:peace&version=181`: a page of the picture alone, which any site may frame. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const query = parsePictureQuery(queryOf(request.nextUrl.searchParams));
  if (query.ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${query.ignored.join('; ')}.`);
  const archive = await archiveAt(query.version ?? undefined);
  if (query.version !== null && query.version > archive.head)
    return refuse(404, 'unknown-version', `The newest version is ${archive.head}.`);
  const picture = await readPicture(archive, query);
  if (!picture)
    return refuse(404, 'unknown-picture', 'It names an actor or an issue that is not there at this version.');
  return new NextResponse(toEmbedPage(picture, query.version !== null), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', 'X-Robots-Tag': 'noindex' },
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
