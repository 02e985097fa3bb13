'use server';

import { formAction } from '@/app/form-action';
import { editIssue } from '@/lib/commands/issue/edit-issue';
import { afterDeed, issueDeskHref } from '@/lib/views/address/admin-links';
import { parseIssueEdit, readIssueValues } from '@/lib/views/form/issue-form';
import { issueForm } from '@/lib/views/sent-form/entry-forms';

export const changeIssue = formAction({
  permission: 'edit-issue',
  form: issueForm,
  read: readIssueValues,
  parse: parseIssueEdit,
  command: (tx, { sent: { slug, fieldsVersion }, fields, meaning, reason }, by, at) =>
    editIssue(tx, { slug, fields, meaning, fieldsVersion, reason }, by, at),
  next: ({ sent }, { change }) => afterDeed(issueDeskHref(sent.slug), 'edited', change),
});
