/** A spreadsheet as it was read: every cell as text, dates as ISO days. */
export interface Sheet {
  readonly headings: readonly string[];
  /** The row the headings stand in, counted from 1 as spreadsheets do. The rows follow it without a gap. */
  readonly headingRow: number;
  readonly rows: readonly (readonly string[])[];
}

/** The most that is taken in. */
export const largestSheet = { bytes: 5_000_000, rows: 20_000, columns: 200, cell: 32_767 } as const;

/** 0 → A, 25 → Z, 26 → AA: a column as spreadsheets name it. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}
