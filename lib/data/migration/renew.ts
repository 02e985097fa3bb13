import { constraintMark, constraintStatements, dropConstraints, listColumns } from '../constraints/sqlite';
import { rebuildStatements, searchFormat } from '../constraints/sqlite-search';
import type { SqliteFile } from '../engine/sqlite/with-file';

/** Something that the program makes anew from the rest of the database whenever its own form of it has changed. */
export interface Renewal {
  readonly what: string;
  /** In one transaction. */
  renew(): void;
}

const rowsOf = (database: SqliteFile, sql: string): readonly (readonly unknown[])[] =>
  database.prepare(sql).raw().all() as unknown[][];

/**
 * Takes every trigger away, and the mark that says they are there: a table that is made anew may not have one that
 * names it.
 */
export function dropTriggers(database: SqliteFile): void {
  database.exec(`BEGIN;\n${dropScript(database)}\nPRAGMA user_version = 0;\nCOMMIT;`);
}

function dropScript(database: SqliteFile): string {
  return dropConstraints(
    rowsOf(database, `SELECT name FROM sqlite_master WHERE type = 'trigger'`).map(([name]) => String(name)),
  );
}

const namesIn = (script: string): string[] =>
  [...script.matchAll(/^\s*CREATE TRIGGER "([^"]+)"/gmu)].map(([, name = '']) => name);

/** Whether the file says it has exactly these triggers, and none of them is missing nevertheless. */
function hasAll(database: SqliteFile, script: string): boolean {
  if (Number(database.pragma('user_version', { simple: true })) !== constraintMark(script)) return false;
  const present = new Set(
    rowsOf(database, `SELECT name FROM sqlite_master WHERE type = 'trigger'`).map(([name]) => name),
  );
  return namesIn(script).every((name) => present.has(name));
}

/** The triggers, unless the file has exactly these. */
async function triggers(database: SqliteFile): Promise<Renewal[]> {
  const columns = await listColumns((sql) => Promise.resolve(rowsOf(database, sql)));
  const script = constraintStatements(columns).join('\n');
  if (hasAll(database, script)) return [];
  const renew = (): void => {
    database.exec(
      `BEGIN IMMEDIATE;\n${dropScript(database)}\n${script}\nPRAGMA user_version = ${constraintMark(script)};\nCOMMIT;`,
    );
  };
  return [{ what: 'the triggers', renew }];
}

/** The search index, when there is none, or one of another format, or one that missed a change. */
function searchIndex(database: SqliteFile): Renewal[] {
  const [table] = rowsOf(database, `SELECT name FROM sqlite_master WHERE name = 'SearchState'`);
  const upToDate =
    'SELECT 1 FROM "SearchState" s JOIN "Archive" a ON a."head" = s."head" WHERE s."format" = ' + `${searchFormat}`;
  if (table && rowsOf(database, upToDate).length > 0) return [];
  return [
    {
      what: 'the search index',
      renew: () => database.exec(`BEGIN IMMEDIATE;\n${rebuildStatements.join('\n')}\nCOMMIT;`),
    },
  ];
}

/** What has to be made anew in a database that has all its tables. */
export async function dueRenewals(database: SqliteFile): Promise<readonly Renewal[]> {
  return [...(await triggers(database)), ...searchIndex(database)];
}
