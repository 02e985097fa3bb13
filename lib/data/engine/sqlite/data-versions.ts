import type { DataVersions } from '@/lib/runtime/server-link';
import { openFile } from './with-file';

const both = 'SELECT a."head" AS "head", r."count" AS "reviews" FROM "Archive" a, "ReviewCount" r WHERE a."id" = 1 AND r."id" = 1';

/**
 * Answers what readers' pages are made of now, in some microseconds: the rows are read again only after somebody, this process
 * or another, has written. Null while the file can't be read.
 */
export function watchVersions(file: string): () => DataVersions | null {
  let open: { readonly written: () => unknown; readonly read: () => DataVersions } | null = null;
  let last: { readonly written: unknown; readonly versions: DataVersions } | null = null;
  const connect = () => {
    const database = openFile(file, { readonly: true });
    const [written, rows] = [database.prepare('PRAGMA data_version').pluck(), database.prepare<[], DataVersions>(both)];
    return { written: () => written.get(), read: () => rows.get() as DataVersions };
  };
  return () => {
    try {
      open ??= connect();
      // Asked before the rows: a write between the two is seen the next time.
      const written = open.written();
      if (last?.written !== written) last = { written, versions: open.read() };
      return last.versions;
    } catch {
      return null;
    }
  };
}
