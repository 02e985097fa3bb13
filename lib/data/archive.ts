import { environment } from '@/lib/runtime/environment';
import { serverLink } from '@/lib/runtime/server-link';
import { databaseFile } from './database-file';
import { watchVersions } from './engine/sqlite/data-versions';
import { openReader, type Database } from './open-database';
import { createWriter, type Transaction, type Writer } from './transact';

/** What every read takes: a database, the version it is read at, and the newest version there is. */
export interface Archive {
  readonly db: Pick<Transaction, keyof Transaction>;
  readonly version: number;
  readonly head: number;
}

interface Connections {
  readonly reader: Database;
  readonly writer: Writer;
}

const holder = globalThis as typeof globalThis & { demarcheConnections?: Connections };

/** One reader and one writer a process, kept across the reloads of the development server. */
function connections(): Connections {
  const { databaseUrl } = environment();
  serverLink().versions ??= watchVersions(databaseFile(databaseUrl));
  holder.demarcheConnections ??= { reader: openReader(databaseUrl), writer: createWriter(databaseUrl) };
  return holder.demarcheConnections;
}

export const reader = (): Database => connections().reader;
export const writer = (): Writer => connections().writer;

/** The archive of `db` at a version: the newest unless an older one is named; a version past the newest is the newest. */
export async function archiveOf(db: Archive['db'], version?: number): Promise<Archive> {
  const { head } = await db.archive.findUniqueOrThrow({ where: { id: 1 }, select: { head: true } });
  return { db, head, version: version === undefined ? head : Math.min(Math.max(version, 0), head) };
}

/** The archive a page reads: now, or as it was at an older version. */
export function archiveAt(version?: number): Promise<Archive> {
  return archiveOf(reader(), version);
}
