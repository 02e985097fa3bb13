import type { Sheet } from '@/lib/domain/sheet/sheet';
import type { SheetMapping } from '@/lib/domain/sheet/sheet-mapping';
import { headingsText } from './sheets';
import type { Transaction } from '../transact';

interface SheetInput {
  readonly name: string;
  readonly sheet: Sheet;
  readonly mapping: SheetMapping;
}

/** Keeps a spreadsheet until it is imported or discarded; answers its id. */
export async function writeSheet(
  tx: Transaction,
  { name, sheet, mapping }: SheetInput,
  byId: number,
  at: Date,
): Promise<number> {
  const data = {
    name,
    headings: headingsText(sheet),
    cells: JSON.stringify(sheet.rows),
    mapping: JSON.stringify(mapping),
    byId,
    at,
  };
  return (await tx.sheet.create({ data, select: { id: true } })).id;
}

export async function writeMapping(tx: Transaction, id: number, mapping: SheetMapping): Promise<void> {
  await tx.sheet.update({ where: { id }, data: { mapping: JSON.stringify(mapping) } });
}

/** Its cells go; its headings and mapping stay, for the next sheet that has the same. */
export async function markImported(tx: Transaction, id: number, importedSeq: number): Promise<void> {
  await tx.sheet.update({ where: { id }, data: { importedSeq, cells: null } });
}

/** Whether there was one that nobody has imported. */
export async function removeSheet(tx: Transaction, id: number): Promise<boolean> {
  return (await tx.sheet.deleteMany({ where: { id, importedSeq: null } })).count > 0;
}
