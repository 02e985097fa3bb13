'use server';

import { redirect } from 'next/navigation';
import { confirmationInput, confirmScore } from '@/lib/commands/confirm-score';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, confirmHref } from '@/lib/views/admin-links';
import { readConfirmation, type ConfirmationValues } from '@/lib/views/confirm-item';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { carryOut } from '../carry-out';

export async function confirm(state: FormState<ConfirmationValues>, form: FormData): Promise<FormState<ConfirmationValues>> {
  const person = await requirePerson('annotate');
  const values = readConfirmation(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = confirmationInput.safeParse({ ...values, value: Number(values.value) });
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const result = await carryOut(person.value, (tx, by, at) => confirmScore(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(confirmHref(Number(values.skip) || 0), 'confirmed', result.value));
}
