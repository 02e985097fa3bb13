import { holdersOf } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { holderIdText, isHeldText } from './holder-text';
import { inForceSql } from './in-force';

/** The principals that hold a statement's stances: none of one in the speaker's own capacity. */
export const joinHolders = (archive: Pick<Archive, 'version'>): Prisma.Sql => Prisma.sql`LEFT JOIN "Principal" p
  ON v."capacity" = 'official' AND p."statementId" = v."statementId" AND ${inForceSql(archive, 'p')}`;

export const isHeld = Prisma.raw(isHeldText);
export const holderId = Prisma.raw(holderIdText);

/** `holdersOf`, by the ids of a statement's rows. */
export function holderIds(
  { capacity, speakerId }: { readonly capacity: string; readonly speakerId: number },
  principals: readonly { readonly actorId: number }[],
): readonly number[] {
  const behind = principals.map(({ actorId }) => ({ actor: actorId, claimedBy: null }));
  return holdersOf({ capacity, speaker: speakerId, principals: behind }).map(({ actor }) => actor);
}
