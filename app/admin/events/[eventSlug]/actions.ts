'use server';

import { formAction } from '@/app/form-action';
import { editEvent } from '@/lib/commands/event/edit-event';
import { withdrawEvent } from '@/lib/commands/event/withdraw-event';
import { afterDeed, eventDeskHref } from '@/lib/views/address/admin-links';
import { eventSentences, parseEventEdit, readEventValues } from '@/lib/views/form/event-form';
import { eventForm, withdrawalForm } from '@/lib/views/sent-form/entry-forms';
import { parseWithdrawal, readWithdrawal } from '@/lib/views/form/withdrawal-form';

export const changeEvent = formAction({
  permission: 'pin-event',
  form: eventForm,
  read: readEventValues,
  parse: parseEventEdit,
  sentences: eventSentences,
  command: (tx, { sent: { slug, fieldsVersion }, fields, reason }, by, at) =>
    editEvent(tx, { slug, fields, fieldsVersion, reason }, by, at),
  next: ({ sent }, { change }) => afterDeed(eventDeskHref(sent.slug), 'edited', change),
});

export const takeOffEvent = formAction({
  permission: 'pin-event',
  form: withdrawalForm,
  read: readWithdrawal,
  parse: parseWithdrawal,
  command: (tx, { input }, by, at) => withdrawEvent(tx, input, by, at),
  next: ({ sent }, { change }) => afterDeed(eventDeskHref(sent.slug), 'withdrawn', change),
});
