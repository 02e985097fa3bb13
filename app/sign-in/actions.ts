'use server';

import { inputOf } from '@/app/action/deed';
import { openFormAction } from '@/app/form-action';
import { credentials } from '@/lib/domain/access/account';
import { signInByPassword, signOutHere } from '@/lib/session/sign-in';
import { adminPath } from '@/lib/views/address/admin-links';
import { textOf } from '@/lib/views/form/form-state';
import { signInForm, signOutForm } from '@/lib/views/sent-form/sign-in-forms';

export const signIn = openFormAction({
  form: signInForm,
  read: (form) => ({ email: textOf(form, 'email'), next: textOf(form, 'next') }),
  parse: (_, sent) => inputOf(credentials.safeParse(sent)),
  prepare: async ({ input }) => {
    const result = await signInByPassword(input);
    return result.ok ? { ready: {} } : { refusal: result.refusal };
  },
  next: ({ sent }) => adminPath(sent.next),
});

export const signOut = openFormAction({
  form: signOutForm,
  read: signOutForm.texts,
  next: async () => {
    await signOutHere();
    return '/sign-in?done=signed-out';
  },
});
