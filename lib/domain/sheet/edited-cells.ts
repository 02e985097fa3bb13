import type { CellFault } from './cell-fault';
import { faultAt } from './cell-fault';
import { readDays, readValue } from './read-cells';
import type { ColumnName } from './sheet-column';
import type { SheetRow } from './sheet-mapping';
import type { Cells } from './sheet-rows';

/** A cell that says something else than the export it came from. */
export interface Edit {
  readonly line: number;
  readonly text: string;
}

/** What a column says now that it was edited; `before` where it was not. */
export const editedText = (edits: ReadonlyMap<ColumnName, Edit>, column: ColumnName, before: string): string =>
  edits.get(column)?.text ?? before;

/** A row beside what an export said in its place, when it was made and now. */
export interface ComparedRow {
  readonly row: SheetRow;
  readonly then: Cells;
  readonly now: Cells;
}

const plain = (text: string): string => text.replace(/\r\n?/gu, '\n').trim();

/** Whether a cell says what was written, however a spreadsheet program has put a day or a number down since. */
export function saysTheSame(column: ColumnName, cell: string, written: string): boolean {
  if (plain(cell) === plain(written)) return true;
  if (written === '') return false;
  if (column === 'said_on' || column === 'published_on') return readDays(cell).includes(written);
  if (column === 'value') return readValue(cell) !== null && readValue(cell) === readValue(written);
  return column === 'start' && /^\d+(?:[.,]0+)?$/u.test(cell.trim()) && Number.parseInt(cell, 10) === Number(written);
}

function editIn({ row, then, now }: ComparedRow, column: ColumnName): Edit | CellFault | null {
  const cell = row.cells[column];
  if (cell === undefined) return null;
  const [before = '', current = ''] = [then[column], now[column]];
  if (saysTheSame(column, cell, before) || saysTheSame(column, cell, current)) return null;
  if (before !== current) return faultAt({ code: 'changed-meanwhile', then: before, now: current }, row.line, column);
  return { line: row.line, text: plain(cell) };
}

/**
 * What was edited, by column, in rows that all say it: a cell as exported says nothing, so one edited cell is enough,
 * and two that differ are a fault. So is a cell whose place was changed here, too, since the export.
 */
export function editsOf(rows: readonly ComparedRow[], columns: readonly ColumnName[]) {
  const edits = new Map<ColumnName, Edit>();
  const faults: CellFault[] = [];
  for (const column of columns) {
    for (const row of rows) {
      const edit = editIn(row, column);
      const first = edits.get(column);
      if (edit === null) continue;
      if ('code' in edit) faults.push(edit);
      else if (!first) edits.set(column, edit);
      else if (!saysTheSame(column, edit.text, first.text))
        faults.push(faultAt({ code: 'rows-differ', other: first.line }, edit.line, column));
    }
  }
  return { edits, faults };
}
