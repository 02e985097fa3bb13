import type { NextRequest, NextResponse } from 'next/server';
import { refuse } from '@/app/export/send-file';
import { answerFeed } from '@/app/shifts/answer-feed';
import { findActorBySlug } from '@/lib/data/actor/actors';
import { archiveAt } from '@/lib/data/archive';
import { noSuchName } from '@/lib/views/api/api-faults';
import { parseVersionQuery, queryOf } from '@/lib/views/address/version-query';

/** The movements of one actor, as Atom. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/actors/[actorSlug]/feed'>,
): Promise<NextResponse> {
  const { actorSlug } = await params;
  const { version, ignored } = parseVersionQuery(queryOf(request.nextUrl.searchParams));
  if (ignored.length > 0) return refuse(400, 'bad-query', `Not understood: ${ignored.join('; ')}.`);
  const archive = await archiveAt(version ?? undefined);
  const actor = await findActorBySlug(archive, actorSlug);
  if (!actor) return refuse(404, 'unknown-name', noSuchName({ part: 'actor', name: actorSlug }, archive.version));
  return answerFeed(request, archive, {
    page: `/actors/${actorSlug}`,
    title: `Who moved: ${actor.name}`,
    filter: { holder: actorSlug },
  });
}

export {
  refuseToWrite as POST,
  refuseToWrite as PUT,
  refuseToWrite as PATCH,
  refuseToWrite as DELETE,
} from '@/app/export/only-reading';
