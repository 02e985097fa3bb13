/**
 * What spreadsheets would take for a formula, the full-width forms among it, with any apostrophes that stand before it
 * already.
 */
export const runsAsFormula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/** A text as a cell that no spreadsheet runs: an apostrophe goes before it. */
export const guardFormula = (text: string): string => (runsAsFormula.test(text) ? `'${text}` : text);

/** The text back, exactly. */
export const unguardFormula = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);
