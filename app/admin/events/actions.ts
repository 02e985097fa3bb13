'use server';

import { redirect } from 'next/navigation';
import { recordEvent } from '@/lib/commands/record-event';
import { requirePerson } from '@/lib/session/current-person';
import { afterDeed } from '@/lib/views/admin-links';
import { eventSentences, parseEvent, readEventValues, type EventValues } from '@/lib/views/event-form';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';
import { carryOut } from '../carry-out';

export async function pinEvent(state: FormState<EventValues>, form: FormData): Promise<FormState<EventValues>> {
  const person = await requirePerson('pin-event');
  const values = readEventValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseEvent(values);
  if (!parsed.success) return withIssues(state, values, parsed.error.issues, eventSentences);
  const result = await carryOut(person.value, (tx, by, at) => recordEvent(tx, parsed.data, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed('/admin/events', 'recorded', result.value));
}
