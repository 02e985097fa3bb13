'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editIssue } from '@/lib/commands/edit-issue';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, issueDeskHref } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseIssueEdit, readIssueValues, type IssueValues } from '@/lib/views/issue-form';

export async function changeIssue(state: FormState<IssueValues>, form: FormData): Promise<FormState<IssueValues>> {
  const person = await requirePerson('edit-issue');
  const values = readIssueValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseIssueEdit(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const { fields, meaning, reason } = parsed;
  const edit = { slug: values.slug, fields, meaning, fieldsVersion: Number(values.fieldsVersion), reason };
  const result = await carryOut(person.value, (tx, by, at) => editIssue(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(issueDeskHref(values.slug), 'edited', result.value));
}
