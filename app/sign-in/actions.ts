'use server';

import { redirect } from 'next/navigation';
import type { SignInValues } from '@/components/admin/sign-in-form';
import { credentials } from '@/lib/domain/access/account';
import { signInByPassword, signOutHere } from '@/lib/session/sign-in';
import { adminPath } from '@/lib/views/admin-links';
import { textOf, withIssues, withRefusal, type FormState } from '@/lib/views/form-state';

export async function signIn(state: FormState<SignInValues>, form: FormData): Promise<FormState<SignInValues>> {
  const values = { email: textOf(form, 'email'), next: textOf(form, 'next') };
  const parsed = credentials.safeParse({ email: values.email, password: textOf(form, 'password') });
  if (!parsed.success) return withIssues(state, values, parsed.error.issues);
  const result = await signInByPassword(parsed.data);
  if (!result.ok) return withRefusal(state, values, result.refusal);
  redirect(adminPath(values.next));
}

export async function signOut(): Promise<void> {
  await signOutHere();
  redirect('/sign-in?done=signed-out');
}
