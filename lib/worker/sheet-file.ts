import { gridCsv, type GridCell } from '@/lib/views/export/sheet-grid';
import { writeWorkbook } from './write-workbook';

export type SheetFormat = 'csv' | 'xlsx';

const types: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Codings as a file in one of the two formats; the same cells in both. */
export async function sheetFile(grid: readonly (readonly GridCell[])[], format: SheetFormat) {
  const bytes = format === 'csv' ? new TextEncoder().encode(gridCsv(grid)) : await writeWorkbook('Codings', grid);
  return { bytes, type: types[format] };
}
