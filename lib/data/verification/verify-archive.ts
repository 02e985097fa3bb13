import { derivedTables, stillInForce, versionTables } from '../history/tables';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';
import type { ChainWalk } from './verify-history';

/** Whether the one row that holds the data version names the end of the chain. */
export function verifyArchive(stored: StoredDatabase, { head, headHash }: ChainWalk): Fault | null {
  const [archive] = stored.all('SELECT "head", "headHash" FROM "Archive" WHERE "id" = 1');
  if (!archive)
    return faultOf('head-differs', 'The row of Archive, which names the newest change, is missing.', {
      table: 'Archive',
    });
  if (archive.head === head && archive.headHash === headHash) return null;
  const words =
    archive.head === head
      ? `Archive does not hold the hash of change ${head}, the last there is: one of the two was altered.`
      : `Archive says that change ${String(archive.head)} is the newest, and the last there is is ${head}: ` +
        'changes were cut off, or Archive was altered.';
  return faultOf('head-differs', words, { seq: head, table: 'Archive', row: 1 });
}

/** What may be in force once, is: an index says so too, but an index can be dropped. */
export function verifyInForce(stored: StoredDatabase): Fault | null {
  for (const [table, key] of Object.entries({ ...versionTables, ...derivedTables })) {
    if (!stored.has(table)) continue;
    const names = key.map((column) => `"${column}"`).join(', ');
    const isNamed = key.map((column) => `"${column}" IS NOT NULL`).join(' AND ');
    const [twice] = stored.all(
      `SELECT max("id") AS "id" FROM "${table}" WHERE "validTo" = ${stillInForce} AND ${isNamed}
        GROUP BY ${names} HAVING count(*) > 1 LIMIT 1`,
    );
    if (twice) {
      const words = `${table} row ${String(twice.id)} is in force beside another one for the same ${key.join(', ')}.`;
      return faultOf('two-in-force', words, { table, row: Number(twice.id) });
    }
  }
  return null;
}
