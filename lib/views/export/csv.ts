import { unparse } from 'papaparse';
import type { Cell } from './export-table';
import type { ExportRows } from './export-content';

/** What spreadsheets would take for a formula, the full-width forms among it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const byteOrderMark = '\uFEFF';

/**
 * The cells of a table, its headings first. `about` stands in a column of its own, the same in each row, so that the
 * file still says what it is when it has lost its name; a table without rows has one that says only this.
 */
export function cellsOf({ table: { columns, rows }, about }: Pick<ExportRows, 'table' | 'about'>): Cell[][] {
  const names = columns.map(({ name }) => name);
  const data = rows.map((row) => names.map((name) => row[name] ?? null));
  if (about === null) return [names, ...data];
  const told = data.length > 0 || about === '' ? data : [names.map(() => null)];
  return [[...names, 'about'], ...told.map((row) => [...row, about])];
}

/**
 * The table as CSV (RFC 4180, UTF-8, CRLF). A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers stay as they are, -2 among them. `bom` is for spreadsheets that take UTF-8 for something else.
 */
export function toCsv(rows: Pick<ExportRows, 'table' | 'about'>, bom = false): string {
  const text = unparse(cellsOf(rows), { escapeFormulae: formula, newline: '\r\n' });
  return `${bom ? byteOrderMark : ''}${text}\r\n`;
}
