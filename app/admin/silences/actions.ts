'use server';

import { redirect } from 'next/navigation';
import { recordSilence } from '@/lib/commands/record-silence';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseSilence, readSilenceValues, silenceSentences, type SilenceValues } from '@/lib/views/silence-form';
import { carryOut } from '../carry-out';

export async function addSilence(state: FormState<SilenceValues>, form: FormData): Promise<FormState<SilenceValues>> {
  const person = await requirePerson('record-silence');
  const values = readSilenceValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseSilence(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues, silenceSentences);
  const result = await carryOut(person.value, (tx, by, at) => recordSilence(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed('/admin/silences', 'recorded', result.value));
}
