import { strToU8, zipSync, type Zippable } from 'fflate';
import { cellsOf, toCsv } from '@/lib/views/export/csv';
import { toJson, type ExportContent, type ExportRows } from '@/lib/views/export/export-content';
import type { ExportFormat } from '@/lib/views/export/export-formats';
import { drawPng } from './draw-png';

type Bytes = Uint8Array<ArrayBuffer>;

// A zip keeps local time: the same digits in every zone. 1980 is where its calendar begins.
const always = { mtime: new Date(1980, 0, 1), level: 9, os: 0 } as const;

function toZip(files: Readonly<Record<string, string>>): Bytes {
  const zipped: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), always]]),
  );
  return zipSync(zipped);
}

async function toWorkbook(rows: ExportRows): Promise<Bytes> {
  // Only editors take workbooks away: what writes them is loaded when one does.
  const { writeWorkbook } = await import('./write-workbook');
  const grid = cellsOf(rows).map((row) => row.map((cell) => (typeof cell === 'number' ? cell : String(cell ?? ''))));
  return writeWorkbook(rows.title, grid);
}

/** What a format is made of, as its row in the table of formats promises. */
function partOf<Part>(part: (() => Part) | undefined): Part {
  if (!part) throw new Error('This kind of export does not come in the format.');
  return part();
}

const writers: Readonly<Record<ExportFormat, (content: ExportContent, bom: boolean) => Bytes | Promise<Bytes>>> = {
  svg: ({ drawing }) => strToU8(partOf(drawing)),
  png: ({ drawing }) => drawPng(strToU8(partOf(drawing))),
  xlsx: ({ rows }) => toWorkbook(partOf(rows)),
  csv: ({ rows }, bom) => strToU8(toCsv(partOf(rows), bom)),
  json: ({ document }) => strToU8(toJson(partOf(document))),
  zip: ({ files }, bom) => toZip(partOf(files && (() => files(bom)))),
};

/**
 * An export's bytes in a format: equal content gives equal bytes. `bom`: tables begin with a byte order mark where the
 * format has one.
 */
export async function writeExport(content: ExportContent, format: ExportFormat, bom = false): Promise<Bytes> {
  return writers[format](content, bom);
}
