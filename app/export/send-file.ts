import { NextResponse, type NextRequest } from 'next/server';
import { sha256 } from '@/lib/data/history/digest';
import { problem, problemType } from '@/lib/views/api/problem';

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

interface SentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
  /** Shown where it can be: pictures. Everything else is saved. */
  readonly inline?: boolean;
}

/** A file with its tag; 304 for who has it already. */
export function sendFile(request: NextRequest, { bytes, type, name, inline = false }: SentFile): NextResponse {
  const etag = `"${sha256(Buffer.from(bytes).toString('base64'))}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', 'Content-Type': type, 'X-Robots-Tag': 'noindex' };
  if (request.headers.get('if-none-match') === etag) return new NextResponse(null, { status: 304, headers });
  return new NextResponse(bytes, {
    headers: { ...headers, 'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename="${name}"` },
  });
}
