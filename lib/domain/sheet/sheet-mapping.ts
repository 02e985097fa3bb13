import { z } from 'zod';
import { unguardFormula } from './formula-guard';
import type { Sheet } from './sheet';
import { columnName, sheetColumns, type ColumnName } from './sheet-column';

/** What names and values of a sheet stand for that the collection doesn't know by themselves. */
export const meaningKind = z.enum(['actor', 'target', 'value', 'coder']);
export type MeaningKind = z.infer<typeof meaningKind>;

const meanings = z.record(z.string(), z.string());

/**
 * Which heading of a sheet is which column, and what its names and values stand for: an actor's slug or `new:person`
 * (any kind), a target's key, a value from -2 to 2 or `none`, a coder's slug or `new:person`.
 */
export const sheetMapping = z.object({
  columns: z.partialRecord(columnName, z.string()),
  meanings: z.object({ actor: meanings, target: meanings, value: meanings, coder: meanings }).partial().default({}),
});
export type SheetMapping = z.infer<typeof sheetMapping>;

/** Small letters and digits, words parted by a space. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const columnsByHeading = new Map(
  sheetColumns.flatMap(({ name, alsoCalled }) => alsoCalled.map((words) => [words, name] as const)),
);
const columnsByName = new Map(sheetColumns.map(({ name }) => [plainWords(name), name]));

/** Finds the columns by their names and the usual other ones; the first heading that fits a column is it. */
export function guessMapping(headings: readonly string[]): SheetMapping {
  const columns: Partial<Record<ColumnName, string>> = {};
  for (const known of [columnsByName, columnsByHeading]) {
    for (const heading of headings) {
      const name = known.get(plainWords(heading));
      const isTaken = name === undefined || columns[name] !== undefined || Object.values(columns).includes(heading);
      if (!isTaken) columns[name] = heading;
    }
  }
  return { columns, meanings: {} };
}

/** A row below the headings: the cells of the columns that the sheet has. */
export interface SheetRow {
  /** As the spreadsheet counts it. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ColumnName, string>>>;
}

/** What a cell says, without the space round it; empty where the sheet has no such column. */
export const textOf = ({ cells }: SheetRow, column: ColumnName): string => cells[column]?.trim() ?? '';

const toText = (cell: string): string => unguardFormula(cell.replace(/\r\n?/gu, '\n'));

/** The rows that hold anything, by column. */
export function mappedRows({ headings, headingRow, rows }: Sheet, { columns }: SheetMapping): SheetRow[] {
  const places = Object.entries(columns)
    .map(([name, heading]) => [name as ColumnName, headings.indexOf(heading)] as const)
    .filter(([, index]) => index >= 0);
  return rows.flatMap((row, index) => {
    const cells = Object.fromEntries(
      places.map(([name, place]) => [name, toText(row[place] ?? '')]),
    ) as SheetRow['cells'];
    return Object.values(cells).some((cell) => cell.trim() !== '') ? [{ line: headingRow + 1 + index, cells }] : [];
  });
}
