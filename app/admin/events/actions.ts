'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { recordEvent } from '@/lib/commands/event/record-event';
import { afterDeed } from '@/lib/views/address/admin-links';
import { eventSentences, parseEvent, readEventValues } from '@/lib/views/form/event-form';
import { newEventForm } from '@/lib/views/sent-form/entry-forms';

export const pinEvent = formAction({
  permission: 'pin-event',
  form: newEventForm,
  read: readEventValues,
  parse: (values) => inputOf(parseEvent(values)),
  sentences: eventSentences,
  command: (tx, { input }, by, at) => recordEvent(tx, input, by, at),
  next: (_, { change }) => afterDeed('/admin/events', 'recorded', change),
});
