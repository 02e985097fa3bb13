import type { NextRequest, NextResponse } from 'next/server';
import { archiveAt } from '@/lib/data/archive';
import { pictureContent } from '@/lib/views/picture/picture-files';
import { pictureFileHref, type parsePictureFile } from '@/lib/views/picture/picture-links';
import { parsePictureQuery } from '@/lib/views/picture/picture-query';
import { queryOf } from '@/lib/views/address/version-query';
import { readPicture } from './read-picture';
import { refuse, sendExport, sendTo } from './send-file';

/** `/export/picture.svg?target=issue:peace&version=181`: a picture's file; the same address, the same bytes. */
export async function sendPicture(
  request: NextRequest,
  { kind, format }: NonNullable<ReturnType<typeof parsePictureFile>>,
): Promise<NextResponse> {
  const query = parsePictureQuery(queryOf(request.nextUrl.searchParams), kind);
  if (query.ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${query.ignored.join('; ')}.`);
  const archive = await archiveAt(query.version ?? undefined);
  if (query.version === null) return sendTo(pictureFileHref(query, format, archive.head, query.bom));
  if (query.version > archive.head) return refuse(404, 'unknown-version', `The newest version is ${archive.head}.`);
  const picture = await readPicture(archive, query);
  if (!picture)
    return refuse(404, 'unknown-picture', 'It names an actor or an issue that is not there at this version.');
  const named = [...query.holders, ...query.targets]
    .map((name) => name.replace(':', '-'))
    .join('-')
    .slice(0, 80);
  return sendExport(request, {
    content: pictureContent(picture),
    format,
    bom: query.bom,
    name: `demarche-${kind}-${named === '' ? '' : `${named}-`}version-${archive.version}`,
  });
}
