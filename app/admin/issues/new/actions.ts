'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { recordIssue } from '@/lib/commands/record-issue';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseIssue, readIssueValues, type IssueValues } from '@/lib/views/issue-form';

export async function addIssue(state: FormState<IssueValues>, form: FormData): Promise<FormState<IssueValues>> {
  const person = await requirePerson('edit-issue');
  const values = readIssueValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseIssue(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const result = await carryOut(person.value, (tx, by, at) => recordIssue(tx, { fields: parsed.fields, reason: 'A new issue.' }, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed('/admin/issues', 'recorded', result.value));
}
