import Database from 'better-sqlite3';
import type { Row } from '../history/digest';

const busyTimeout = 10_000;

/** A stored value as Prisma hands it out: what was sealed with it must come out the same to the byte. */
export function valueOf(type: string, value: unknown): unknown {
  if (type === 'BOOLEAN' && (value === 0 || value === 1)) return value === 1;
  if (type === 'DATETIME' && (typeof value === 'string' || typeof value === 'number')) return new Date(value);
  return value;
}

/**
 * One database file, read in one snapshot: what is written meanwhile is not seen. It reads row by row through the
 * driver itself, since Prisma would hold whole tables; rows come out as Prisma's would.
 */
export class StoredDatabase {
  readonly #connection: Database.Database;
  /** Readings under way: one that ends at a fault leaves the others open, and the file could not be closed. */
  readonly #reading = new Set<Iterator<unknown>>();

  constructor(file: string) {
    this.#connection = new Database(file, { readonly: true, fileMustExist: true, timeout: busyTimeout });
    try {
      this.#connection.exec('BEGIN');
      this.all('SELECT 1 FROM sqlite_master LIMIT 1');
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  /** Rows as SQLite has them, all at once. */
  all(sql: string, ...values: readonly unknown[]): Row[] {
    return this.#connection.prepare(sql).all(...values) as Row[];
  }

  /** Rows as SQLite has them, one by one. */
  each(sql: string, ...values: readonly unknown[]): IterableIterator<Row> {
    return this.#kept(this.#connection.prepare(sql).iterate(...values) as IterableIterator<Row>);
  }

  /** Rows as lists of values, one by one: the quickest way through a large table. */
  eachList(sql: string): IterableIterator<readonly unknown[]> {
    return this.#kept(this.#connection.prepare(sql).raw(true).iterate() as IterableIterator<readonly unknown[]>);
  }

  has(table: string): boolean {
    return this.all(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?`, table).length > 0;
  }

  /** The columns of a table and their declared types, from the file itself: an older schema has fewer. */
  columns(table: string): ReadonlyMap<string, string> {
    const rows = this.all('SELECT name, type FROM pragma_table_info(?)', table);
    return new Map(rows.map(({ name, type }) => [String(name), String(type).toUpperCase()]));
  }

  /** Rows of a table as Prisma has them, one by one; `rest` orders and narrows. */
  *rows(table: string, rest: string, ...values: readonly unknown[]): Generator<Row> {
    const columns = [...this.columns(table)];
    const names = columns.map(([name]) => `"${name}"`).join(', ');
    for (const row of this.each(`SELECT ${names} FROM "${table}" ${rest}`, ...values)) {
      yield Object.fromEntries(columns.map(([name, type]) => [name, valueOf(type, row[name])]));
    }
  }

  #kept<T>(rows: IterableIterator<T>): IterableIterator<T> {
    this.#reading.add(rows);
    return rows;
  }

  close(): void {
    for (const rows of this.#reading) rows.return?.();
    this.#connection.close();
  }
}
