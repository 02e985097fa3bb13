import { unparse } from 'papaparse';
import { guardFormula } from '@/lib/domain/sheet/formula-guard';
import { sheetColumns, type ColumnName } from '@/lib/domain/sheet/sheet-column';
import { toSheetRows } from '@/lib/domain/sheet/sheet-rows';
import type { Statement } from '@/lib/domain/statement/statement';

const numbers: ReadonlySet<ColumnName> = new Set(['value', 'start', 'version']);
const byteOrderMark = '\uFEFF';

const exportedColumns = sheetColumns.filter(({ exported }) => exported);

export type GridCell = string | number;

/** Codings as a spreadsheet to edit: the headings, then a row for each statement, report and target. */
export function toSheetGrid(statements: readonly Statement[], version: number): GridCell[][] {
  const rows = statements.flatMap((statement) => toSheetRows(statement, version));
  return [
    exportedColumns.map(({ name }) => name),
    ...rows.map((cells) =>
      exportedColumns.map(({ name }): GridCell => {
        const text = cells[name] ?? '';
        return numbers.has(name) && text !== '' ? Number(text) : guardFormula(text);
      }),
    ),
  ];
}

/**
 * The spreadsheet as CSV (RFC 4180, CRLF), in UTF-8 with its mark: programs that don't look for it take it for
 * something else.
 */
export const gridCsv = (grid: readonly (readonly GridCell[])[]): string =>
  `${byteOrderMark}${unparse(
    grid.map((row) => [...row]),
    { newline: '\r\n' },
  )}\r\n`;
