'use server';

import { formAction } from '@/app/form-action';
import { importSheet } from '@/lib/commands/sheet/import-sheet';
import { mapSheet } from '@/lib/commands/sheet/put-in-sheet';
import { reader } from '@/lib/data/archive';
import { findSheet, mappingMark } from '@/lib/data/sheet/sheets';
import { afterDeed } from '@/lib/views/address/admin-links';
import { importForm, mappingForm } from '@/lib/views/sent-form/article-forms';
import { parseReason, readImportValues, readMappingValues, toMapping } from '@/lib/views/sheet/sheet-form';
import { sheetHref } from '@/lib/views/sheet/sheet-links';

export const saveMapping = formAction({
  permission: 'import-codings',
  form: mappingForm,
  read: readMappingValues,
  command: (tx, { sent }, by) => mapSheet(tx, sent.sheet, toMapping(sent), by),
  next: ({ sent }) => sheetHref(sent.sheet),
});

export const importCodings = formAction({
  permission: 'import-codings',
  form: importForm,
  read: readImportValues,
  parse: parseReason,
  prepare: async ({ sent }) => {
    const stored = await findSheet(reader(), sent.sheet);
    if (!stored?.sheet) return { refusal: { code: 'unknown-sheet' } };
    const { sheet, mapping } = stored;
    const isSeen = mappingMark(mapping) === sent.seenMapping;
    return isSeen ? { ready: { sheet, mapping } } : { leave: `${sheetHref(sent.sheet)}?seen=mapped` };
  },
  command: (tx, { sent, values: { settle, leaveOut }, reason, sheet, mapping }, by, at) =>
    importSheet(
      tx,
      { sheet, mapping, stored: sent.sheet, seenVersion: sent.seenVersion, settle, leaveOut, reason },
      by,
      at,
    ),
  // The page is drawn anew with what would change now.
  refused: (refusal, { sent }) =>
    refusal.code === 'sheet-moved-on' ? { leave: `${sheetHref(sent.sheet)}?seen=${refusal.seen}` } : { refusal },
  next: (_, { change }) => afterDeed('/admin/data', 'imported', change),
});
