'use server';

import { formAction } from '@/app/form-action';
import { editGroup } from '@/lib/commands/group/edit-group';
import { withdrawGroup } from '@/lib/commands/group/withdraw-group';
import { afterDeed, groupDeskHref } from '@/lib/views/address/admin-links';
import { parseGroupEdit, readGroupValues } from '@/lib/views/form/group-form';
import { groupForm, withdrawalForm } from '@/lib/views/sent-form/entry-forms';
import { parseWithdrawal, readWithdrawal } from '@/lib/views/form/withdrawal-form';

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
