import { importSheet, type SheetImport } from '@/lib/commands/sheet/import-sheet';
import { previewSheet } from '@/lib/commands/sheet/preview-sheet';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { guardFormula } from '@/lib/domain/sheet/formula-guard';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { sheetColumns, type ColumnName } from '@/lib/domain/sheet/sheet-column';
import { guessMapping } from '@/lib/domain/sheet/sheet-mapping';
import { toSheetRows, type Cells } from '@/lib/domain/sheet/sheet-rows';
import type { Person } from '@/lib/domain/change/refusal';
import { testInstant } from './people';
import type { TestDatabase } from './template-database';

const headings = sheetColumns.filter(({ exported }) => exported).map(({ name }) => name);

export const columnIndex = (name: ColumnName): number => headings.indexOf(name);

const toSheet = (rows: readonly Cells[]): Sheet => ({
  headings,
  headingRow: 1,
  rows: rows.map((cells) => headings.map((name) => guardFormula(cells[name] ?? ''))),
});

/** The whole collection as an export has it. */
export async function exportedSheet(database: TestDatabase): Promise<Sheet> {
  const archive = await database.archive();
  const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
  return toSheet(statements.flatMap((statement) => toSheetRows(statement, archive.version)));
}

/** The sheet with one cell edited; `row` counts from 0. */
export function withCell(sheet: Sheet, row: number, column: ColumnName, text: string): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, index) =>
      index === row ? cells.map((cell, place) => (place === columnIndex(column) ? text : cell)) : cells,
    ),
  };
}

/** A sheet of somebody else's. */
export const foreignSheet = (head: readonly string[], ...rows: readonly (readonly string[])[]): Sheet => ({
  headings: head,
  headingRow: 1,
  rows,
});

export async function preview(database: TestDatabase, sheet: Sheet, mapping = guessMapping(sheet.headings)) {
  return previewSheet(await database.archive(), sheet, mapping);
}

/** Imports as its preview would, with values settled. */
export async function importAll(database: TestDatabase, by: Person, sheet: Sheet, given: Partial<SheetImport> = {}) {
  const { version } = await database.archive();
  const input = {
    sheet,
    mapping: guessMapping(sheet.headings),
    seenVersion: version,
    settle: true,
    leaveOut: false,
    reason: 'A test.',
    stored: null,
    ...given,
  };
  return database.writer.command((tx) => importSheet(tx, input, by, testInstant));
}
