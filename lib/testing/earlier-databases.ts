import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import Sqlite from 'better-sqlite3';

const stored = path.join(process.cwd(), 'lib/testing/earlier-databases.sql.br');
const heading = /^-- database of (\S+)\n/mu;

/** The search index is made anew by whoever opens a database without one, and is left out. */
const isIndex = (name: string): boolean => /^(?:sqlite_|StatementText|PageText|SearchState)/u.test(name);

interface Definition {
  readonly type: string;
  readonly name: string;
  readonly of: string;
  readonly sql: string;
}

type Cell = string | number | null;

const literal = (value: Cell): string =>
  value === null ? 'NULL' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/** A database as the SQL that makes it: tables, rows, indexes, triggers. */
export function dumpDatabase(file: string): string {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    const all = database
      .prepare<[], Definition>(
        'SELECT type, name, tbl_name AS "of", sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid',
      )
      .all()
      .filter(({ name, of }) => !isIndex(name) && !isIndex(of));
    const tables = all.filter(({ type }) => type === 'table');
    const rows = tables.flatMap(({ name }) =>
      database
        .prepare<[], Cell[]>(`SELECT * FROM "${name}" ORDER BY rowid`)
        .raw()
        .all()
        .map((row) => `INSERT INTO "${name}" VALUES (${row.map(literal).join(', ')})`),
    );
    const others = all.filter(({ type }) => type !== 'table');
    const mark = `PRAGMA user_version = ${String(database.pragma('user_version', { simple: true }))}`;
    return [...tables.map(({ sql }) => sql), ...rows, ...others.map(({ sql }) => sql), mark]
      .map((each) => `${each};\n`)
      .join('');
  } finally {
    database.close();
  }
}

/** Makes the file of a dump. */
export function makeDatabase(file: string, sql: string): void {
  const database = new Sqlite(file);
  try {
    database.pragma('foreign_keys = OFF');
    database.exec(`BEGIN;\n${sql}\nCOMMIT;`);
  } finally {
    database.close();
  }
}

/** Dumps of the seed as the program of each migration wrote it, by the name of its newest migration. */
export function readEarlierDatabases(): ReadonlyMap<string, string> {
  const [, ...parts] = brotliDecompressSync(readFileSync(stored)).toString('utf8').split(heading);
  const dumps = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) dumps.set(parts[at] ?? '', parts[at + 1] ?? '');
  return dumps;
}

/** Stores them, packed together: each differs little from the one before. */
export function storeEarlierDatabases(dumps: ReadonlyMap<string, string>): void {
  const names = [...dumps.keys()].sort();
  const text = names.map((name) => `-- database of ${name}\n${dumps.get(name) ?? ''}`).join('');
  const params = { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  writeFileSync(stored, brotliCompressSync(text, { params }));
}
