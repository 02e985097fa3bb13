'use server';

import { redirect } from 'next/navigation';
import { carryOut } from '@/app/admin/carry-out';
import { editActor } from '@/lib/commands/edit-actor';
import { requirePerson } from '@/lib/session/current-person';
import { parseActorEdit, readActorValues, type ActorValues } from '@/lib/views/actor-form';
import { actorDeskHref, afterDeed } from '@/lib/views/admin-links';
import { withIssues, withRefusal, type FormState } from '@/lib/views/form-state';

export async function changeActor(state: FormState<ActorValues>, form: FormData): Promise<FormState<ActorValues>> {
  const person = await requirePerson('edit-actor');
  const values = readActorValues(form);
  if (!person.ok) return withRefusal(state, values, person.refusal);
  const parsed = parseActorEdit(values);
  if (!parsed.ok) return withIssues(state, values, parsed.issues);
  const edit = { slug: values.slug, fields: parsed.fields, fieldsVersion: Number(values.fieldsVersion), reason: parsed.reason };
  const result = await carryOut(person.value, (tx, by, at) => editActor(tx, edit, by, at));
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(afterDeed(actorDeskHref(values.slug), 'edited', result.value));
}
