import { z } from 'zod';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { sheetMapping, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import type { Archive } from '../archive';
import { sha256 } from '../history/digest';
import { stillInForce } from '../history/tables';

type Db = Archive['db'];

const storedHeadings = z.object({ row: z.int().positive(), texts: z.array(z.string()) });
const storedCells = z.array(z.array(z.string()));

export const headingsText = ({ headings, headingRow }: Sheet): string =>
  JSON.stringify({ row: headingRow, texts: headings });

/** A spreadsheet that somebody put in; `sheet` is null once it is imported. */
export interface StoredSheet {
  readonly id: number;
  readonly name: string;
  readonly sheet: Sheet | null;
  readonly mapping: SheetMapping;
  readonly importedSeq: number | null;
}

export async function findSheet(db: Db, id: number): Promise<StoredSheet | null> {
  const row = await db.sheet.findUnique({ where: { id } });
  if (!row) return null;
  const { row: headingRow, texts: headings } = storedHeadings.parse(JSON.parse(row.headings));
  const sheet = row.cells === null ? null : { headings, headingRow, rows: storedCells.parse(JSON.parse(row.cells)) };
  return {
    id,
    name: row.name,
    importedSeq: row.importedSeq,
    sheet,
    mapping: sheetMapping.parse(JSON.parse(row.mapping)),
  };
}

/** Differs when a sheet was mapped otherwise meanwhile. */
export const mappingMark = (mapping: SheetMapping): string => sha256(JSON.stringify(mapping)).slice(0, 16);

/** How the newest sheet with the same headings was mapped; null for headings not met before. */
export async function findMappingOf(db: Db, sheet: Sheet): Promise<SheetMapping | null> {
  const row = await db.sheet.findFirst({
    where: { headings: headingsText(sheet) },
    orderBy: { id: 'desc' },
    select: { mapping: true },
  });
  return row && sheetMapping.parse(JSON.parse(row.mapping));
}

export interface SheetLine {
  readonly id: number;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly importedSeq: number | null;
}

/** The newest spreadsheets put in, imported ones too. */
export async function listSheets(db: Db): Promise<SheetLine[]> {
  const rows = await db.sheet.findMany({
    orderBy: { id: 'desc' },
    take: 50,
    select: {
      id: true,
      name: true,
      at: true,
      importedSeq: true,
      by: { select: { versions: { where: { validTo: stillInForce }, select: { name: true } } } },
    },
  });
  return rows.map(({ by, at, ...row }) => ({ ...row, at: at.toISOString(), by: by.versions[0]?.name ?? '' }));
}
