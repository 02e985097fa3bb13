'use server';

import { formAction } from '@/app/form-action';
import { editGroup } from '@/lib/commands/edit-group';
import { withdrawGroup } from '@/lib/commands/withdraw-group';
import { afterDeed, groupDeskHref } from '@/lib/views/admin-links';
import { parseGroupEdit, readGroupValues } from '@/lib/views/group-form';
import { groupForm, withdrawalForm } from '@/lib/views/sent-form/entry-forms';
import { parseWithdrawal, readWithdrawal } from '@/lib/views/withdrawal-form';

export const changeGroup = formAction({
  permission: 'edit-group',
  form: groupForm,
  read: readGroupValues,
  parse: parseGroupEdit,
  command: (tx, { sent: { slug, fieldsVersion }, fields, reason }, by, at) =>
    editGroup(tx, { slug, fields, fieldsVersion, reason }, by, at),
  next: ({ sent }, { change }) => afterDeed(groupDeskHref(sent.slug), 'edited', change),
});

export const takeOffGroup = formAction({
  permission: 'edit-group',
  form: withdrawalForm,
  read: readWithdrawal,
  parse: parseWithdrawal,
  command: (tx, { input }, by, at) => withdrawGroup(tx, input, by, at),
  next: ({ sent }, { change }) => afterDeed(groupDeskHref(sent.slug), 'withdrawn', change),
});
