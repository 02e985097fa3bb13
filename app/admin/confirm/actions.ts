'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { confirmationInput, confirmScore } from '@/lib/commands/stance/confirm-score';
import { afterDeed, confirmHref } from '@/lib/views/address/admin-links';
import { parseSkip, readConfirmation } from '@/lib/views/form/confirm-item';
import { confirmationForm } from '@/lib/views/sent-form/statement-forms';

export const confirm = formAction({
  permission: 'annotate',
  form: confirmationForm,
  read: readConfirmation,
  parse: (values) => inputOf(confirmationInput.safeParse({ ...values, value: Number(values.value) })),
  command: (tx, { input }, by, at) => confirmScore(tx, input, by, at),
  next: ({ sent }, { change }) => afterDeed(confirmHref(parseSkip(sent.skip)), 'confirmed', change),
});
