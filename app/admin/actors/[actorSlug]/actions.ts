'use server';

import { formAction } from '@/app/form-action';
import { editActor } from '@/lib/commands/actor/edit-actor';
import { parseActorEdit, readActorValues } from '@/lib/views/form/actor-form';
import { actorDeskHref, afterDeed } from '@/lib/views/address/admin-links';
import { actorForm } from '@/lib/views/sent-form/entry-forms';

export const changeActor = formAction({
  permission: 'edit-actor',
  form: actorForm,
  read: readActorValues,
  parse: parseActorEdit,
  command: (tx, { sent: { slug, fieldsVersion }, fields, reason }, by, at) =>
    editActor(tx, { slug, fields, fieldsVersion, reason }, by, at),
  next: ({ sent }, { change }) => afterDeed(actorDeskHref(sent.slug), 'edited', change),
});
