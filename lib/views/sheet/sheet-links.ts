import type { FormatOf } from '../export/export-formats';

/** Where a spreadsheet that was put in is mapped and looked at. */
export const sheetHref = (id: number): string => `/admin/data/sheets/${id}`;

/** All codings as a spreadsheet to edit. */
export const sheetExportHref = (format: FormatOf<'codings'>): string => `/admin/data/export/codings.${format}`;
