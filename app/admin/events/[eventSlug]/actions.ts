'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editEvent } from '@/lib/commands/edit-event';
import { withdrawEvent } from '@/lib/commands/withdraw-event';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed, eventDeskHref } from '@/lib/views/admin-links';
import { eventSentences, parseEventEdit, readEventValues, type EventValues } from '@/lib/views/event-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { parseWithdrawal, readWithdrawal, type WithdrawalValues } from '@/lib/views/withdrawal-form';

export async function changeEvent(state: FormState<EventValues>, form: FormData): Promise<FormState<EventValues>> {
  const person = await requirePerson('pin-event');
  const values = readEventValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseEventEdit(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues, eventSentences);
  const edit = { slug: values.slug, fields: parsed.fields, fieldsVersion: Number(values.fieldsVersion), reason: parsed.reason };
  const result = await carryOut(person.value, (tx, by, at) => editEvent(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(eventDeskHref(values.slug), 'edited', result.value));
}

export async function takeOffEvent(state: FormState<WithdrawalValues>, form: FormData): Promise<FormState<WithdrawalValues>> {
  const person = await requirePerson('pin-event');
  const values = readWithdrawal(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseWithdrawal(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const result = await carryOut(person.value, (tx, by, at) => withdrawEvent(tx, parsed.input, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(eventDeskHref(values.slug), 'withdrawn', result.value));
}
