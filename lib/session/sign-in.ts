import { APIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { noteAccess } from '@/lib/data/access-log';
import { writer } from '@/lib/data/archive';
import type { SignInRefusal } from '@/lib/domain/access/account';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { auth } from './auth';
import { clientAddress } from './request-origin';
import { beginAttempt, completeAttempt } from './sign-in-limit';

/** The library hashes the password of an unknown account too, so that both refusals take as long. */
async function passwordFits(body: { readonly email: string; readonly password: string }): Promise<boolean> {
  try {
    await auth().api.signInEmail({ body, headers: await headers() });
    return true;
  } catch (error) {
    if (error instanceof APIError && error.statusCode === 401) return false;
    throw error;
  }
}

/** Signs in by password and sets the cookie, within the limits; every attempt stands in the access log. */
export async function signInByPassword(given: {
  readonly email: string;
  readonly password: string;
}): Promise<Result<null, SignInRefusal>> {
  const who = { account: given.email, address: await clientAddress() };
  const attempt = await writer().transact((tx) => beginAttempt(tx, who, now()));
  if (!attempt.ok) return attempt;
  if (!(await passwordFits(given))) return refused({ code: 'wrong-credentials' });
  await writer().transact((tx) => completeAttempt(tx, attempt.value));
  return accepted(null);
}

/** Ends the sign-in this request carries, if it carries one. */
export async function signOutHere(): Promise<void> {
  const request = await headers();
  const session = await auth().api.getSession({ headers: request });
  await auth().api.signOut({ headers: request });
  if (!session) return;
  const note = { kind: 'signed-out', account: session.user.email, address: await clientAddress(), detail: '' } as const;
  await writer().transact((tx) => noteAccess(tx, note, now()));
}
