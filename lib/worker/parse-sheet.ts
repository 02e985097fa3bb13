import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet as readWorkbook } from 'read-excel-file/universal';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { largestSheet, columnLetters, type Sheet } from '@/lib/domain/sheet/sheet';
import { decodeText } from './decode-text';
import { unreadable, type UnreadableFile } from './uploaded-text';
import { TooMuchInside, unzipBounded } from './unzip-bounded';

type Rows = readonly (readonly string[])[];

const unpacked = { entries: 1_000, bytes: 100_000_000 } as const;

/** Days as ISO text; a formula's stored value as it stands. */
function toText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00(?:\.000)?Z$/u, '');
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The first sheet of a workbook. Entries are unpacked within bounds first and handed on as they are. */
async function readXlsx(bytes: Uint8Array): Promise<Result<Rows, UnreadableFile>> {
  try {
    const stored = zipSync(unzipBounded(bytes, unpacked), { level: 0 });
    const rows: readonly (readonly unknown[])[] = await readWorkbook(new Uint8Array(stored).buffer, { trim: false });
    return accepted(rows.map((row) => row.map(toText)));
  } catch (error) {
    if (error instanceof TooMuchInside)
      return unreadable('This workbook unpacks to more than 100 MB. Save the sheet alone, or as CSV.');
    return unreadable(
      'This is no workbook that can be read: it is broken, locked by a password, or not an .xlsx file. ' +
        'Save it as .xlsx or CSV.',
    );
  }
}

const separators = [',', ';', '\t'] as const;

/** The separator that the first lines part into most columns, the same number in each. */
function separatorOf(text: string): string {
  const counts = separators.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: 10 });
    const widths = data.filter((row) => row.some((cell) => cell !== '')).map((row) => row.length);
    return {
      separator,
      width: Math.min(...widths, Infinity) === Math.max(...widths, 0) ? (widths[0] ?? 1) : (widths[0] ?? 1) / 2,
    };
  });
  return counts.reduce((best, one) => (one.width > best.width ? one : best)).separator;
}

function readCsv(bytes: Uint8Array): Result<Rows, UnreadableFile> {
  const text = decodeText(bytes, null).replace(/^\uFEFF/u, '');
  const named = /^sep=(.)\r?\n/u.exec(text);
  const { data, errors } = Papa.parse<string[]>(text.slice(named?.[0].length ?? 0), {
    delimiter: named?.[1] ?? separatorOf(text),
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    return unreadable(
      `Row ${(broken.row ?? 0) + 1}: a quotation mark that begins a cell is not closed. ` +
        'Put it right, or save the file anew.',
    );
  return accepted(data);
}

/** Each heading once, and none empty: a column without one goes by its letters. */
function toHeadings(row: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return row.map((cell, index) => {
    const heading = cell.replace(/\s+/gu, ' ').trim() || `Column ${columnLetters(index)}`;
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}

function withoutEmptyEnd(rows: Rows): Rows {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return rows.slice(0, last + 1);
}

function toSheet(rows: Rows): Result<Sheet, UnreadableFile> {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const [headings, ...data] = withoutEmptyEnd(rows.slice(Math.max(first, 0)));
  if (first < 0 || !headings || data.length === 0) return unreadable('The sheet holds no rows below its headings.');
  if (data.length > largestSheet.rows)
    return unreadable(`The sheet has ${data.length} rows; at most ${largestSheet.rows} are taken in at once. Part it.`);
  const width = Math.max(headings.length, ...data.map((row) => row.length));
  if (width > largestSheet.columns)
    return unreadable(`The sheet has ${width} columns; at most ${largestSheet.columns} are taken in.`);
  const long = data.findIndex((row) => row.some((cell) => cell.length > largestSheet.cell));
  if (long >= 0) return unreadable(`Row ${first + 2 + long} has a cell of more than ${largestSheet.cell} characters.`);
  const all = Array.from({ length: width }, (_, index) => headings[index] ?? '');
  return accepted({ headings: toHeadings(all), headingRow: first + 1, rows: data });
}

const isZip = ([a, b, c, d]: Uint8Array): boolean => a === 0x50 && b === 0x4b && c === 3 && d === 4;
/** The older Excel format, and workbooks locked by a password. */
const isCompound = ([a, b, c, d]: Uint8Array): boolean => a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0;

/**
 * The rows of a CSV file or of a workbook's first sheet, told apart by their bytes; a sentence where it can't be read.
 */
export async function parseSheet(bytes: Uint8Array): Promise<Result<Sheet, UnreadableFile>> {
  if (isCompound(bytes))
    return unreadable('This is an older .xls workbook, or one locked by a password. Save it as .xlsx or CSV.');
  const rows = isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes);
  return rows.ok ? toSheet(rows.value) : rows;
}
