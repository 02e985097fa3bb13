import type { NextRequest, NextResponse } from 'next/server';
import { archiveAt } from '@/lib/data/archive';
import { listContent } from '@/lib/views/list-export/list-files';
import { listFileHref, parseListQuery, type parseListFile } from '@/lib/views/list-export/list-query';
import { queryOf } from '@/lib/views/address/version-query';
import { readList } from './read-list';
import { refuse, sendExport, sendTo } from './send-file';

/** `/export/shifts.csv?since=2021-06-01&version=181`: a list's file; the same address, the same bytes. */
export async function sendList(
  request: NextRequest,
  { kind, format }: NonNullable<ReturnType<typeof parseListFile>>,
): Promise<NextResponse> {
  const query = parseListQuery(queryOf(request.nextUrl.searchParams), kind);
  if (!query || query.ignored.length > 0)
    return refuse(400, 'bad-query', `Not understood: ${query?.ignored.join('; ') ?? ''}.`);
  const archive = await archiveAt(query.version ?? undefined);
  if (query.version === null) return sendTo(listFileHref(query, format, archive.head, query.bom));
  if (query.version > archive.head) return refuse(404, 'unknown-version', `The newest version is ${archive.head}.`);
  const list = await readList(archive, query);
  if (!list)
    return refuse(404, 'unknown-list', 'It names a group, an actor or an issue that is not there at this version.');
  const named = [query.group, ...Object.values(query.shifts ?? {})]
    .filter((name) => name !== undefined)
    .map((name) => name.replace(':', '-'))
    .join('-')
    .slice(0, 80);
  return sendExport(request, {
    content: listContent(list),
    format,
    bom: query.bom,
    name: `demarche-${kind}-${named === '' ? '' : `${named}-`}version-${archive.version}`,
  });
}
