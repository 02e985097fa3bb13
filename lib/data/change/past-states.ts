import type { Archive } from '../archive';
import { withdrawnSince } from '../filter/published';

/** The number of the last change made before an instant; 0 where none was. */
export async function findVersionBefore(db: Archive['db'], instant: Date): Promise<number> {
  const change = await db.change.findFirst({
    where: { at: { lt: instant } },
    orderBy: { seq: 'desc' },
    select: { seq: true },
  });
  return change?.seq ?? 0;
}

/** When a change was made (ISO, UTC); null for a number no change has. */
export async function findInstantOf({ db }: Archive, seq: number): Promise<string | null> {
  const change = await db.change.findUnique({ where: { seq }, select: { at: true } });
  return change?.at.toISOString() ?? null;
}

/** Keys of the statements that were published at the version and are withdrawn now, in order; at most 500. */
export async function listWithdrawnSince({ db, version }: Archive): Promise<string[]> {
  const rows = await db.statement.findMany({
    where: withdrawnSince(version),
    orderBy: { key: 'asc' },
    take: 500,
    select: { key: true },
  });
  return rows.map(({ key }) => key);
}
