'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { recordActor } from '@/lib/commands/record-actor';
import { requirePerson } from '@/lib/session/current-person';
import { parseActor, readActorValues, type ActorValues } from '@/lib/views/actor-form';
import { actorsDeskHref, afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';

export async function addActor(state: FormState<ActorValues>, form: FormData): Promise<FormState<ActorValues>> {
  const person = await requirePerson('edit-actor');
  const values = readActorValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseActor(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const result = await carryOut(person.value, (tx, by, at) => recordActor(tx, { fields: parsed.fields, reason: 'A new actor.' }, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(actorsDeskHref(parsed.fields.name), 'recorded', result.value));
}
