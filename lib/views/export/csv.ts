import { unparse } from 'papaparse';
import type { ExportTable } from './export-table';

/** What spreadsheets would take for a formula, the full-width forms among it. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;
const byteOrderMark = '\uFEFF';

/**
 * The table as CSV (RFC 4180, UTF-8, CRLF). A text that a spreadsheet would run as a formula gets an apostrophe before
 * it; numbers stay as they are, -2 among them. `about` stands in a column of its own, the same in each row, so that the
 * file still says what it is when it has lost its name; a table without rows has one that says only this. `bom` is for
 * spreadsheets that take UTF-8 for something else.
 */
export function toCsv({ columns, rows }: ExportTable, about: string, bom = false): string {
  const fields = [...columns.map(({ name }) => name), 'about'];
  const data = rows.map((row) => [...columns.map(({ name }) => row[name] ?? null), about]);
  const told = data.length > 0 || about === '' ? data : [[...columns.map(() => null), about]];
  const text = unparse([fields, ...told], { escapeFormulae: formula, newline: '\r\n' });
  return `${bom ? byteOrderMark : ''}${text}\r\n`;
}
