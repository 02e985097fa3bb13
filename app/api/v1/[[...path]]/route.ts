import { NextResponse, type NextRequest } from 'next/server';
import { answerApi, refusal, type ApiAnswer } from '@/app/api/answer-api';
import { problemType } from '@/lib/views/api/problem';
import { queryOf } from '@/lib/views/address/version-query';

type Context = RouteContext<'/api/v1/[[...path]]'>;

// Reading is open to pages of every site; nobody is signed in here.
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cache-Control': 'no-cache',
  'X-Robots-Tag': 'noindex',
};

function respond({ status, body, etag }: ApiAnswer, held: string | null): NextResponse {
  const headers = { ...open, ...(etag === undefined ? {} : { ETag: etag }) };
  const isHeld =
    etag !== undefined &&
    (held?.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one.trim() === '*') ?? false);
  if (isHeld) return new NextResponse(null, { status: 304, headers });
  return NextResponse.json(body, {
    status,
    headers: status < 400 ? headers : { ...headers, 'Content-Type': problemType },
  });
}

export async function GET(request: NextRequest, { params }: Context): Promise<NextResponse> {
  return respond(
    await answerApi((await params).path ?? [], queryOf(request.nextUrl.searchParams)),
    request.headers.get('if-none-match'),
  );
}

export function OPTIONS(): NextResponse {
  return new NextResponse(null, {
    status: 204,
    headers: {
      ...open,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD',
      'Access-Control-Allow-Headers': 'If-None-Match',
    },
  });
}

function refuseToWrite(): NextResponse {
  const { status, body } = refusal(405, 'reading-only', 'Only GET is answered here.');
  return NextResponse.json(body, {
    status,
    headers: { ...open, Allow: 'GET, HEAD, OPTIONS', 'Content-Type': problemType },
  });
}

export { refuseToWrite as POST, refuseToWrite as PUT, refuseToWrite as PATCH, refuseToWrite as DELETE };
