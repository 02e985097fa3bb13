'use server';

import { formAction } from '@/app/form-action';
import { recordActor } from '@/lib/commands/actor/record-actor';
import { parseActor, readActorValues } from '@/lib/views/form/actor-form';
import { actorsDeskHref, afterDeed } from '@/lib/views/address/admin-links';
import { newActorForm } from '@/lib/views/sent-form/entry-forms';

export const addActor = formAction({
  permission: 'edit-actor',
  form: newActorForm,
  read: readActorValues,
  parse: parseActor,
  command: (tx, { fields }, by, at) => recordActor(tx, { fields, reason: 'A new actor.' }, by, at),
  next: ({ fields }, { change }) => afterDeed(actorsDeskHref(fields.name), 'recorded', change),
});
