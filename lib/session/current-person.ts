import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { noteAccess } from '@/lib/data/access/access-log';
import { writer } from '@/lib/data/archive';
import type { Person } from '@/lib/domain/change/refusal';
import { may, type Permission } from '@/lib/domain/access/permission';
import { coderRole } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { answerOf, auth } from './auth';
import { lifetime, livingSession } from './lifetime/live-session';
import { countRefusal } from './refusals/count-refusal';
import { clientAddress, sendingPage } from './request-origin';

interface SignedIn {
  readonly email: string;
  readonly person: Person;
}

const signedIn = cache(async (): Promise<SignedIn | null> => {
  const request = await headers();
  const found = await answerOf(auth().api.getSession({ headers: request }));
  const session = livingSession(found, request.get('cookie') ?? '', now(), lifetime());
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

async function noteRefusal({ email, person }: SignedIn, permission: Permission): Promise<void> {
  const detail = `As ${person.role}: may not ${permission}.`;
  const note = { kind: 'action-refused', account: email, address: await clientAddress(), detail } as const;
  await writer().transact((tx) => noteAccess(tx, note, now()));
}

export type MayNot = { readonly code: 'may-not'; readonly permission: Permission };

/**
 * For actions: who stands behind the request, if they may. Signed out, it ends here, at the sign-in page, and is
 * counted; what a signed-in person may not do is noted in the access log. Nothing else happens.
 */
export async function requirePerson(permission: Permission): Promise<Result<Person, MayNot>> {
  const visitor = await signedIn();
  if (!visitor) {
    countRefusal('action-refused', await clientAddress());
    return redirect(`/sign-in?refused=signed-out&next=${encodeURIComponent(await sendingPage())}`);
  }
  if (may(visitor.person.role, permission)) return accepted(visitor.person);
  await noteRefusal(visitor, permission);
  return refused({ code: 'may-not', permission });
}
