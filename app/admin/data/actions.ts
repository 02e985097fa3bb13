'use server';

import { atField } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { discardSheet, putInSheet } from '@/lib/commands/sheet/put-in-sheet';
import { sheetForm, uploadForm } from '@/lib/views/sent-form/article-forms';
import { sheetHref } from '@/lib/views/sheet/sheet-links';
import { readSheet } from '@/lib/worker/read-sheet';

export const uploadSheet = formAction({
  permission: 'import-codings',
  form: uploadForm,
  read: () => ({}),
  prepare: async ({ sent: { file } }) => {
    const read = await readSheet(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? { ready: { sheet: read.value } } : atField('file', read.refusal.message);
  },
  command: (tx, { sent, sheet }, by, at) => putInSheet(tx, { name: sent.file.name, sheet }, by, at),
  next: (_, { made }) => sheetHref(made),
});

export const discard = formAction({
  permission: 'import-codings',
  form: sheetForm,
  read: sheetForm.texts,
  command: (tx, { sent }, by) => discardSheet(tx, sent.sheet, by),
  next: () => '/admin/data',
});
