import { stillInForce } from '../history/tables';
import type { Transaction } from '../transact';

/**
 * Closes what the word meant and opens what it means now, nothing where `office` is null; answers whether it differs.
 */
export async function replaceOfficeWord(
  tx: Transaction,
  seq: number,
  word: string,
  office: string | null,
): Promise<boolean> {
  const row = await tx.officeWord.findFirst({
    where: { word, validTo: stillInForce },
    select: { id: true, office: true },
  });
  if ((row?.office ?? null) === office) return false;
  if (row) await tx.officeWord.update({ where: { id: row.id }, data: { validTo: seq } });
  if (office !== null) await tx.officeWord.create({ data: { word, office, validFrom: seq } });
  return true;
}
