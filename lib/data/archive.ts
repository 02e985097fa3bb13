import { reader } from './engine/connections';
import type { Transaction } from './transact';

/** What every read takes: a database, the version it is read at, and the newest version there is. */
export interface Archive {
  readonly db: Pick<Transaction, keyof Transaction>;
  readonly version: number;
  readonly head: number;
}

export { closeConnections, reader, writer } from './engine/connections';

/**
 * The archive of `db` at a version: the newest unless an older one is named; a version past the newest is the newest.
 */
export async function archiveOf(db: Archive['db'], version?: number): Promise<Archive> {
  const { head } = await db.archive.findUniqueOrThrow({ where: { id: 1 }, select: { head: true } });
  return { db, head, version: version === undefined ? head : Math.min(Math.max(version, 0), head) };
}

/** The archive a page reads: now, or as it was at an older version. */
export function archiveAt(version?: number): Promise<Archive> {
  return archiveOf(reader(), version);
}
