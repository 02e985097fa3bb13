import type { NextRequest, NextResponse } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';

/** All movements, as Atom. */
export function GET(request: NextRequest): Promise<NextResponse> {
  return answerFeed(request, () => Promise.resolve({ page: '/shifts', title: 'Who moved' }));
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
