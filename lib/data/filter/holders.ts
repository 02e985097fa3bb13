import { holdersOf } from '@/lib/domain/statement/statement';
import type { Archive } from '../archive';
import { Prisma } from '../generated/client';
import { inForceSql } from './in-force';

// `holdersOf` in the database's words, for versions of statements as `v` and their principals as `p`. Plain SQL, which
// PostgreSQL reads too; `holders.test.ts` holds the two equal.

/** What says of a version of a statement, `alias`, that its speaker is its holder. */
export const isOwn = (alias: string): string => `${alias}."capacity" = 'own'`;

/** The principals that hold a statement's stances: none of one in the speaker's own capacity. */
export const joinHolders = (archive: Pick<Archive, 'version'>): Prisma.Sql => Prisma.sql`LEFT JOIN "Principal" p
  ON v."capacity" = 'official' AND p."statementId" = v."statementId" AND ${inForceSql(archive, 'p')}`;

/** Whether a row of that join is a holder's: an official statement may name none. */
export const isHeld = Prisma.raw(`(${isOwn('v')} OR p."id" IS NOT NULL)`);

/** The holder of a row of that join. */
export const holderId = Prisma.raw(`CASE WHEN ${isOwn('v')} THEN v."speakerId" ELSE p."actorId" END`);

/** `holdersOf`, by the ids of a statement's rows. */
export function holderIds(
  { capacity, speakerId }: { readonly capacity: string; readonly speakerId: number },
  principals: readonly { readonly actorId: number }[],
): readonly number[] {
  const behind = principals.map(({ actorId }) => ({ actor: actorId, claimedBy: null }));
  return holdersOf({ capacity, speaker: speakerId, principals: behind }).map(({ actor }) => actor);
}
