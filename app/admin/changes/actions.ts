'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { revertChange } from '@/lib/commands/change/revert-change';
import { undoInput } from '@/lib/domain/change/change-reason';
import { afterDeed } from '@/lib/views/address/admin-links';
import { undoForm } from '@/lib/views/sent-form/statement-forms';

export const undoChange = formAction({
  permission: 'undo',
  form: undoForm,
  read: undoForm.texts,
  parse: (_, sent) => inputOf(undoInput.safeParse(sent)),
  command: (tx, { input }, by, at) => revertChange(tx, input, by, at),
  next: ({ sent }, { change }) => afterDeed(sent.back, 'undone', change),
});
