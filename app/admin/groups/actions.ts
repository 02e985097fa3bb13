'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { recordGroup } from '@/lib/commands/group/record-group';
import { afterDeed } from '@/lib/views/address/admin-links';
import { parseGroup, readGroupValues } from '@/lib/views/form/group-form';
import { newGroupForm } from '@/lib/views/sent-form/entry-forms';

export const addGroup = formAction({
  permission: 'edit-group',
  form: newGroupForm,
  read: readGroupValues,
  parse: (values) => inputOf(parseGroup(values)),
  command: (tx, { input }, by, at) => recordGroup(tx, input, by, at),
  next: (_, { change }) => afterDeed('/admin/groups', 'recorded', change),
});
