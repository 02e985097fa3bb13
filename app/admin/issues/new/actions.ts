'use server';

import { formAction } from '@/app/form-action';
import { recordIssue } from '@/lib/commands/issue/record-issue';
import { afterDeed } from '@/lib/views/address/admin-links';
import { parseIssue, readIssueValues } from '@/lib/views/form/issue-form';
import { newIssueForm } from '@/lib/views/sent-form/entry-forms';

export const addIssue = formAction({
  permission: 'edit-issue',
  form: newIssueForm,
  read: readIssueValues,
  parse: parseIssue,
  command: (tx, { fields }, by, at) => recordIssue(tx, { fields, reason: 'A new issue.' }, by, at),
  next: (_, { change }) => afterDeed('/admin/issues', 'recorded', change),
});
