import { constraintMark, constraintStatements } from '../constraints/sqlite';
import { derivedTableNames, versionTableNames } from '../history/tables';
import { faultOf, type Fault } from './fault';
import type { StoredDatabase } from './stored-database';

const bare = (sql: unknown): string => String(sql).trim().replace(/;$/u, '');
const nameOf = (sql: string): string => /^CREATE TRIGGER "([^"]+)"/u.exec(sql)?.[1] ?? sql;

/**
 * The triggers that refuse alterations, where the file says that it has exactly this program's. Those of an older
 * program are made anew by `migrate`, and are no fault.
 */
export function verifyGuards(stored: StoredDatabase): Fault | null {
  const tables = [...versionTableNames, ...derivedTableNames];
  const columns = new Map(tables.map((table) => [table, [...stored.columns(table).keys()]]));
  const statements = constraintStatements(columns);
  const [mark] = stored.all('PRAGMA user_version');
  if (mark?.user_version !== constraintMark(statements.join('\n'))) return null;
  const held = new Set(stored.all(`SELECT sql FROM sqlite_master WHERE type = 'trigger'`).map(({ sql }) => bare(sql)));
  const wanted = statements.map(bare).filter((sql) => sql.startsWith('CREATE TRIGGER'));
  const [missing, ...others] = wanted.filter((sql) => !held.has(sql));
  if (missing === undefined) return null;
  const more = others.length === 0 ? '' : `, and so are ${others.length} others`;
  const words = `The trigger ${nameOf(missing)}, which refuses alterations, is missing or another one${more}.`;
  return faultOf('guard-missing', words);
}
