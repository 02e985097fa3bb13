'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { importSheet } from '@/lib/commands/import-sheet';
import { mapSheet } from '@/lib/commands/put-in-sheet';
import { reader, writer } from '@/lib/data/archive';
import { findSheet, mappingMark } from '@/lib/data/sheets';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseReason, readImportValues, readMapping, type ImportValues } from '@/lib/views/sheet/sheet-form';
import { sheetHref } from '@/lib/views/sheet/sheet-links';

export async function saveMapping(form: FormData): Promise<void> {
  const person = await requirePerson('import-codings');
  const id = Number(textOf(form, 'sheet'));
  if (person.ok) await writer().command((tx) => mapSheet(tx, id, readMapping(form), person.value));
  redirect(sheetHref(id));
}

export async function importCodings(state: FormState<ImportValues>, form: FormData): Promise<FormState<ImportValues>> {
  const person = await requirePerson('import-codings');
  const values = readImportValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const reason = parseReason(values);
  if (!reason.success) return withIssues(state, values, reason.error.issues.map(({ message }) => ({ path: ['reason'], message })));
  const id = Number(values.sheet);
  const stored = Number.isInteger(id) ? await findSheet(reader(), id) : null;
  if (!stored?.sheet) return withRefusal(state, values, { code: 'unknown-sheet' });
  const { sheet, mapping } = stored;
  if (mappingMark(mapping) !== values.seenMapping) redirect(`${sheetHref(id)}?seen=mapped`);
  const input = { sheet, mapping, stored: id, seenVersion: Number(values.seenVersion), settle: values.settle, leaveOut: values.leaveOut, reason: reason.data };
  const result = await carryOut(person.value, (tx, by, at) => importSheet(tx, input, by, at));
  if (result.ok) return redirect(afterDeed('/admin/data', 'imported', result.value));
  // The page is drawn anew with what would change now.
  return result.refusal.code === 'sheet-moved-on' ? redirect(`${sheetHref(id)}?seen=${result.refusal.seen}`) : withRefusal(state, values, result.refusal);
}
