import { NextResponse, type NextRequest } from 'next/server';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findActorBySlug } from '@/lib/data/actors';
import { archiveAt } from '@/lib/data/archive';
import { parseVersionQuery, queryOf } from '@/lib/views/version-query';

/** The movements of one actor, as Atom. */
export async function GET(request: NextRequest, { params }: RouteContext<'/actors/[actorSlug]/feed'>): Promise<NextResponse> {
  const { actorSlug } = await params;
  const { version } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  const archive = await archiveAt(version ?? undefined);
  const actor = await findActorBySlug(archive, actorSlug);
  if (!actor) return new NextResponse(null, { status: 404 });
  return answerFeed(request, archive, { page: `/actors/${actorSlug}`, title: `Who moved: ${actor.name}`, filter: { holder: actorSlug } });
}
