import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

const ours = ['Archive', 'Change', 'Actor', 'Statement', '_prisma_migrations'];

/** Whether the file is a tracker of ours at all. */
export function verifyKind(stored: StoredDatabase): Fault | null {
  const missing = ours.filter((table) => !stored.has(table));
  return missing.length === 0
    ? null
    : faultOf('not-a-tracker', `The file is no database of a tracker: it has no table ${missing.join(', ')}.`);
}

/** What SQLite itself finds wrong with pages, indexes and the search tables. */
export function verifyPages(stored: StoredDatabase): Fault | null {
  const found = stored.all('PRAGMA integrity_check(20)').map((row) => String(Object.values(row)[0]));
  const inSearch = (line: string): boolean => line.includes('FTS5');
  const worst = found.find((line) => line !== 'ok' && !inSearch(line));
  if (worst !== undefined) return faultOf('corrupt', `The file is damaged: SQLite says “${worst}”.`);
  const search = found.find(inSearch);
  return search === undefined
    ? null
    : faultOf('search-differs', `The search index is damaged: SQLite says “${search}”.`);
}

/** Rows that name one that isn't there. */
export function verifyReferences(stored: StoredDatabase): Fault | null {
  for (const broken of stored.each('PRAGMA foreign_key_check')) {
    const [table, row] = [String(broken.table), Number(broken.rowid)];
    const words = `${table} row ${row} names a row of ${String(broken.parent)} that isn't there.`;
    return faultOf('reference-broken', words, { table, row });
  }
  return null;
}
