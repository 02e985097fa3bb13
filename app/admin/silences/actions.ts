'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { recordSilence } from '@/lib/commands/silence/record-silence';
import { afterDeed } from '@/lib/views/address/admin-links';
import { silenceForm } from '@/lib/views/sent-form/entry-forms';
import { parseSilence, readSilenceValues, silenceSentences } from '@/lib/views/form/silence-form';

export const addSilence = formAction({
  permission: 'record-silence',
  form: silenceForm,
  read: readSilenceValues,
  parse: (values) => inputOf(parseSilence(values)),
  sentences: silenceSentences,
  command: (tx, { input }, by, at) => recordSilence(tx, input, by, at),
  next: (_, { change }) => afterDeed('/admin/silences', 'recorded', change),
});
