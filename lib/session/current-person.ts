import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { noteAccess } from '@/lib/data/access-log';
import { writer } from '@/lib/data/archive';
import type { Person } from '@/lib/domain/change/refusal';
import { may, type Permission } from '@/lib/domain/access/permission';
import { coderRole } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { auth } from './auth';
import { clientAddress, sendingPage } from './request-origin';

interface SignedIn {
  readonly email: string;
  readonly person: Person;
}

const signedIn = cache(async (): Promise<SignedIn | null> => {
  const session = await auth().api.getSession({ headers: await headers() });
  const role = coderRole.safeParse(session?.user.role);
  const coderId = session?.user.coderId;
  if (!session || !role.success || typeof coderId !== 'number') return null;
  const { name, email } = session.user;
  return { email, person: { coderId, name, role: role.data } };
});

/** Who is signed in, by the request's cookies; looked up once a request. */
export async function currentPerson(): Promise<Person | null> {
  return (await signedIn())?.person ?? null;
}

/** For pages: who is signed in; anybody else is sent to sign in and comes back to `path`. */
export async function expectPerson(path: string): Promise<Person> {
  return (await currentPerson()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

async function noteRefusal(account: string | null, detail: string): Promise<void> {
  const note = { kind: 'action-refused', account, address: await clientAddress(), detail } as const;
  await writer().transact((tx) => noteAccess(tx, note, now()));
}

export type MayNot = { readonly code: 'may-not'; readonly permission: Permission };

/**
 * For actions: who stands behind the request, if they may. Signed out, it ends here, at the sign-in page; either refusal
 * is noted in the access log, and nothing else happens.
 */
export async function requirePerson(permission: Permission): Promise<Result<Person, MayNot>> {
  const visitor = await signedIn();
  if (!visitor) {
    await noteRefusal(null, `Signed out: may not ${permission}.`);
    return redirect(`/sign-in?refused=signed-out&next=${encodeURIComponent(await sendingPage())}`);
  }
  if (may(visitor.person.role, permission)) return accepted(visitor.person);
  await noteRefusal(visitor.email, `As ${visitor.person.role}: may not ${permission}.`);
  return refused({ code: 'may-not', permission });
}
