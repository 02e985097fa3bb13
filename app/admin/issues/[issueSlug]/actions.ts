'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editIssueTerms } from '@/lib/commands/edit-issue-terms';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, issueDeskHref } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseTermsEdit, readTermsValues, type TermsValues } from '@/lib/views/terms-form';

export async function changeTerms(state: FormState<TermsValues>, form: FormData): Promise<FormState<TermsValues>> {
  const person = await requirePerson('edit-issue-terms');
  const values = readTermsValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseTermsEdit(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const edit = { slug: values.slug, terms: parsed.terms, fieldsVersion: Number(values.fieldsVersion), reason: parsed.reason };
  const result = await carryOut(person.value, (tx, by, at) => editIssueTerms(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(issueDeskHref(values.slug), 'edited', result.value));
}
