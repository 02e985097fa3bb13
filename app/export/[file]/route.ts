import type { NextRequest, NextResponse } from 'next/server';
import { readExport } from '@/app/export/read-export';
import { refuse, sendExport, sendTo } from '@/app/export/send-file';
import { sendList } from '@/app/export/send-list';
import { sendPicture } from '@/app/export/send-picture';
import { archiveAt } from '@/lib/data/archive';
import { findUnknownName } from '@/lib/data/search/unknown-name';
import { noSuchName } from '@/lib/views/api/api-faults';
import { exportContent, parseExportFile } from '@/lib/views/export/export-file';
import { exportHref, parseExportQuery } from '@/lib/views/export/export-query';
import { parsePictureFile } from '@/lib/views/picture/picture-links';
import { parseListFile } from '@/lib/views/list-export/list-query';
import { queryOf } from '@/lib/views/address/version-query';

/**
 * `/export/statements.csv?holder=china&version=181`: the same address, the same bytes. Without a version it leads to
 * the newest.
 */
export async function GET(request: NextRequest, { params }: RouteContext<'/export/[file]'>): Promise<NextResponse> {
  const { file } = await params;
  const picture = parsePictureFile(file);
  if (picture) return sendPicture(request, picture);
  const list = parseListFile(file);
  if (list) return sendList(request, list);
  const asked = parseExportFile(file);
  if (!asked) return refuse(404, 'unknown-export', `There is no export ${file}.`);
  const query = parseExportQuery(queryOf(request.nextUrl.searchParams));
  if (query.ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${query.ignored.join('; ')}.`);
  const archive = await archiveAt(query.version ?? undefined);
  if (query.version === null) return sendTo(exportHref(file, query, archive.head, query.bom));
  if (query.version > archive.head) return refuse(404, 'unknown-version', `The newest version is ${archive.head}.`);
  const unknown = await findUnknownName(archive, { ...query.filter, article: query.article });
  if (unknown) return refuse(404, 'unknown-name', noSuchName(unknown, archive.version));
  const { parts } = await readExport(archive, query);
  return sendExport(request, {
    content: exportContent(asked.name, parts),
    format: asked.format,
    bom: query.bom,
    name: `demarche-${asked.name}-version-${archive.version}`,
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
