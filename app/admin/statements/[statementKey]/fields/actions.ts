'use server';

import { formAction } from '@/app/form-action';
import { editStatement } from '@/lib/commands/statement/edit-statement';
import { afterDeed, codingHref } from '@/lib/views/address/admin-links';
import { fieldsSentences, parseFieldsEdit, readFieldsValues } from '@/lib/views/form/fields-form';
import { fieldsForm } from '@/lib/views/sent-form/statement-forms';

export const editFields = formAction({
  permission: 'edit-statement',
  form: fieldsForm,
  read: readFieldsValues,
  parse: parseFieldsEdit,
  sentences: fieldsSentences,
  command: (tx, { sent: { statementKey, fieldsVersion }, fields, reason }, by, at) =>
    editStatement(tx, { statementKey, fields, fieldsVersion, reason }, by, at),
  next: ({ sent }, { change }) => afterDeed(codingHref(sent.statementKey), 'edited', change),
});
