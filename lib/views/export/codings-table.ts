import { guardFormula } from '@/lib/domain/sheet/formula-guard';
import { sheetColumns, type ColumnName } from '@/lib/domain/sheet/sheet-column';
import { toSheetRows } from '@/lib/domain/sheet/sheet-rows';
import type { Statement } from '@/lib/domain/statement/statement';
import type { ExportContent } from './export-content';
import type { Cell, ExportTable } from './export-table';

const numbers: ReadonlySet<ColumnName> = new Set(['value', 'start', 'version']);
const columns = sheetColumns.filter(({ exported }) => exported);

function toCell(name: ColumnName, text: string): Cell {
  return numbers.has(name) && text !== '' ? Number(text) : guardFormula(text);
}

/** Codings as a spreadsheet to edit: a row for each statement, report and target. */
export function codingsTable(statements: readonly Statement[], version: number): ExportTable {
  return {
    columns: columns.map(({ name, means }) => ({ name, means })),
    rows: statements
      .flatMap((statement) => toSheetRows(statement, version))
      .map((cells) => Object.fromEntries(columns.map(({ name }) => [name, toCell(name, cells[name] ?? '')]))),
  };
}

/** The same as an export. No column says what it is: it comes back, and what is in it would be put in. */
export function codingsContent(
  statements: readonly Statement[],
  version: number,
): ExportContent & Required<Pick<ExportContent, 'rows'>> {
  const table = codingsTable(statements, version);
  return { rows: () => ({ title: 'Codings', table, about: null }) };
}
