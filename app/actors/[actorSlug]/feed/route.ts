import type { NextRequest, NextResponse } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findActorBySlug } from '@/lib/data/actor/actors';

/** The movements of one actor, as Atom. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/actors/[actorSlug]/feed'>,
): Promise<NextResponse> {
  const { actorSlug } = await params;
  return answerFeed(request, async (archive) => {
    const actor = await findActorBySlug(archive, actorSlug);
    if (!actor) return { part: 'actor', name: actorSlug };
    return { page: `/actors/${actorSlug}`, title: `Who moved: ${actor.name}`, filter: { holder: actorSlug } };
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
