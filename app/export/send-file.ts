import { NextResponse, type NextRequest } from 'next/server';
import { sha256 } from '@/lib/data/history/digest';
import { problem, problemType } from '@/lib/views/api/problem';
import type { ExportContent } from '@/lib/views/export/export-content';
import { exportFormats, type ExportFormat } from '@/lib/views/export/export-formats';
import { writeExport } from '@/lib/worker/write-export';

/** A refusal to a program, in a sentence. */
export const refuse = (status: number, code: string, detail: string, field?: string): NextResponse =>
  NextResponse.json(problem(status, code, detail, field), {
    status,
    headers: { 'Content-Type': problemType, 'Cache-Control': 'no-cache' },
  });

/**
 * To the same address with its version. A relative address: behind a proxy the server doesn't know the name it goes by.
 */
export const sendTo = (address: string) => new NextResponse(null, { status: 307, headers: { Location: address } });

interface SentExport {
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly bom: boolean;
  /** Of the file, without its ending. */
  readonly name: string;
}

/** An export as a file with its tag; 304 for who has it already. */
export async function sendExport(
  request: NextRequest,
  { content, format, bom, name }: SentExport,
): Promise<NextResponse> {
  const bytes = await writeExport(content, format, bom);
  const { mediaType, inline } = exportFormats[format];
  const etag = `"${sha256(Buffer.from(bytes).toString('base64'))}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': mediaType, 'X-Robots-Tag': 'noindex' };
  if (request.headers.get('if-none-match') === etag) return new NextResponse(null, { status: 304, headers });
  const disposition = `${inline ? 'inline' : 'attachment'}; filename="${name}.${format}"`;
  return new NextResponse(bytes, { headers: { ...headers, 'Content-Disposition': disposition } });
}
