'use server';

import { redirect } from 'next/navigation';
import type { UploadValues } from '@/components/admin/sheet-upload-form';
import { discardSheet, putInSheet } from '@/lib/commands/put-in-sheet';
import { writer } from '@/lib/data/archive';
import { now } from '@/lib/runtime/clock';
import { requirePerson } from '@/lib/session/current-person';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { sheetHref } from '@/lib/views/sheet/sheet-links';
import { readSheet } from '@/lib/worker/read-sheet';

export async function uploadSheet(state: FormState<UploadValues>, form: FormData): Promise<FormState<UploadValues>> {
  const person = await requirePerson('import-codings');
  if (!person.ok) return withRefusal(state, {}, person.refusal);
  const file = form.get('file');
  if (!(file instanceof File)) return withIssues(state, {}, [{ path: ['file'], message: 'Choose a file.' }]);
  const read = await readSheet(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return withIssues(state, {}, [{ path: ['file'], message: read.refusal.message }]);
  const put = await writer().command((tx) => putInSheet(tx, { name: file.name, sheet: read.value }, person.value, now()));
  return put.ok ? redirect(sheetHref(put.value)) : withRefusal(state, {}, put.refusal);
}

export async function discard(form: FormData): Promise<void> {
  const person = await requirePerson('import-codings');
  if (person.ok) await writer().command((tx) => discardSheet(tx, Number(textOf(form, 'sheet')), person.value));
  redirect('/admin/data');
}
