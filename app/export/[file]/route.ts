import { NextResponse, type NextRequest } from 'next/server';
import { readExport } from '@/app/export/read-export';
import { archiveAt } from '@/lib/data/archive';
import { sha256 } from '@/lib/data/history/digest';
import { mediaTypes, toExportFile } from '@/lib/views/export/export-file';
import { exportHref, parseExportFile, parseExportQuery } from '@/lib/views/export/export-query';
import { queryOf } from '@/lib/views/version-query';

const refuse = (status: number, code: string, message: string) => NextResponse.json({ error: { code, message } }, { status });

/** `/export/statements.csv?holder=china&version=181`: the same address, the same bytes. Without a version it leads to the newest. */
export async function GET(request: NextRequest, { params }: RouteContext<'/export/[file]'>): Promise<NextResponse> {
  const { file } = await params;
  const asked = parseExportFile(file);
  if (!asked) return refuse(404, 'unknown-export', `There is no export ${file}.`);
  const query = parseExportQuery(queryOf(request.nextUrl.searchParams));
  if (query.ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${query.ignored.join('; ')}.`);
  const archive = await archiveAt(query.version ?? undefined);
  // A relative address: behind a proxy the server doesn't know the name it goes by.
  if (query.version === null) return new NextResponse(null, { status: 307, headers: { Location: exportHref(file, query, archive.head, query.bom) } });
  if (query.version > archive.head) return refuse(404, 'unknown-version', `The newest version is ${archive.head}.`);
  const { parts } = await readExport(archive, query);
  const bytes = toExportFile(asked.name, asked.format, parts);
  const etag = `"${sha256(Buffer.from(bytes).toString('base64'))}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': mediaTypes[asked.format], 'X-Robots-Tag': 'noindex' };
  if (request.headers.get('if-none-match') === etag) return new NextResponse(null, { status: 304, headers });
  const name = `demarche-${asked.name}-version-${archive.version}.${asked.format}`;
  return new NextResponse(bytes, { headers: { ...headers, 'Content-Disposition': `attachment; filename="${name}"` } });
}
