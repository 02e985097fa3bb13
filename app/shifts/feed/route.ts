import type { NextRequest, NextResponse } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';
import { archiveAt } from '@/lib/data/archive';
import { parseVersionQuery, queryOf } from '@/lib/views/version-query';

/** All movements, as Atom. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { version } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  return answerFeed(request, await archiveAt(version ?? undefined), { page: '/shifts', title: 'Who moved' });
}
