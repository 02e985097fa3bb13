'use server';

import { inputOf } from '@/app/action/deed';
import { formAction } from '@/app/form-action';
import { setOfficeWord } from '@/lib/commands/actor/set-office-word';
import { afterDeed, officeWordsHref } from '@/lib/views/address/admin-links';
import { parseOfficeWord, readOfficeWord } from '@/lib/views/form/office-word-form';
import { officeWordForm } from '@/lib/views/sent-form/entry-forms';

export const setWord = formAction({
  permission: 'edit-actor',
  form: officeWordForm,
  read: readOfficeWord,
  parse: (values) => inputOf(parseOfficeWord(values)),
  command: (tx, { input }, by, at) => setOfficeWord(tx, input, by, at),
  next: (_, { change }) => afterDeed(officeWordsHref, 'edited', change),
});
