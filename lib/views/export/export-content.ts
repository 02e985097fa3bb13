import type { ExportTable } from './export-table';

/** A table as it is written alone. */
export interface ExportRows {
  /** What a workbook calls its sheet. */
  readonly title: string;
  readonly table: ExportTable;
  /** What each row says of the whole, in a column of its own; null for a sheet that comes back. */
  readonly about: string | null;
}

/**
 * An export as the writers of formats take it. Each part is made when a format asks for it; a kind of export has the
 * parts that its formats need.
 */
export interface ExportContent {
  readonly rows?: () => ExportRows;
  /** All of it as one document, ready for JSON. */
  readonly document?: () => object;
  /** All of it as files, by their names. `bom`: tables among them begin with a byte order mark where one is wanted. */
  readonly files?: (bom: boolean) => Readonly<Record<string, string>>;
  /** Its picture as SVG, whole. */
  readonly drawing?: () => string;
}

/** A document as it is written. */
export const toJson = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;
