import { findMappingOf, findSheet } from '@/lib/data/sheet/sheets';
import type { Transaction } from '@/lib/data/transact';
import { removeSheet, writeMapping, writeSheet } from '@/lib/data/sheet/sheet-rows';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/access/permission';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { Sheet } from '@/lib/domain/sheet/sheet';
import { guessMapping, type SheetMapping } from '@/lib/domain/sheet/sheet-mapping';

const mayNot = refused({ code: 'may-not', permission: 'import-codings' } as const);

/**
 * Keeps a spreadsheet that somebody put in until it is imported or discarded, mapped as the newest one with the same
 * headings was, else by its headings' names. Answers its id. It is a draft: no change is recorded.
 */
export async function putInSheet(
  tx: Transaction,
  input: { readonly name: string; readonly sheet: Sheet },
  by: Person,
  at: Date,
): Promise<Result<number, CommandRefusal>> {
  if (!may(by.role, 'import-codings')) return mayNot;
  const mapping = (await findMappingOf(tx, input.sheet)) ?? guessMapping(input.sheet.headings);
  return accepted(await writeSheet(tx, { ...input, mapping }, by.coderId, at));
}

/** Says which heading is which column, and what names and values stand for. */
export async function mapSheet(
  tx: Transaction,
  id: number,
  mapping: SheetMapping,
  by: Person,
): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'import-codings')) return mayNot;
  const stored = await findSheet(tx, id);
  if (!stored?.sheet) return refused({ code: 'unknown-sheet' });
  await writeMapping(tx, id, mapping);
  return accepted(null);
}

/** Throws a spreadsheet away that was put in and not imported. */
export async function discardSheet(tx: Transaction, id: number, by: Person): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'import-codings')) return mayNot;
  return (await removeSheet(tx, id)) ? accepted(null) : refused({ code: 'unknown-sheet' });
}
