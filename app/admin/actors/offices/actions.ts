'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { setOfficeWord } from '@/lib/commands/set-office-word';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, officeWordsHref } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseOfficeWord, readOfficeWord, type OfficeWordValues } from '@/lib/views/office-word-form';

export async function setWord(state: FormState<OfficeWordValues>, form: FormData): Promise<FormState<OfficeWordValues>> {
  const person = await requirePerson('edit-actor');
  const values = readOfficeWord(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseOfficeWord(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const result = await carryOut(person.value, (tx, by, at) => setOfficeWord(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(officeWordsHref, 'edited', result.value));
}
