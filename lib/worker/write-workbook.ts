import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsx from 'write-excel-file/universal';

// A zip keeps local time: the same digits in every zone. 1980 is where its calendar begins.
const always = { mtime: new Date(1980, 0, 1), os: 0 } as const;

// Workbooks write characters as _x000D_; a text that looks so must not be taken for one.
const escaped = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

/**
 * A workbook of one sheet: texts as texts, so that no program takes them for days or formulas. Equal grids give equal
 * bytes.
 */
export async function writeWorkbook(
  name: string,
  [headings = [], ...rows]: readonly (readonly (string | number)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const bold = headings.map((value) => ({ value: String(value), type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) =>
    row.map((value) => {
      if (value === '') return null;
      return typeof value === 'number' ? { value, type: Number } : { value: escaped(value), type: String, format: '@' };
    }),
  );
  const blob = await writeXlsx([bold, ...cells], { sheet: name, stickyRowsCount: 1 }).toBlob();
  const entries = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const named: Zippable = Object.fromEntries(
    Object.entries(entries)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([entry, bytes]) => [entry, [bytes, always]]),
  );
  return zipSync(named);
}
