import type { NextRequest, NextResponse } from 'next/server';
import { refuse } from '@/app/export/send-file';
import { answerFeed } from '@/app/shifts/answer-feed';
import { archiveAt } from '@/lib/data/archive';
import { parseVersionQuery, queryOf } from '@/lib/views/address/version-query';

/** All movements, as Atom. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const { version, ignored } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  if (ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${ignored.join('; ')}.`);
  return answerFeed(request, await archiveAt(version ?? undefined), { page: '/shifts', title: 'Who moved' });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
