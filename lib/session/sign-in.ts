import { APIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { listSignInAddresses, noteAccess } from '@/lib/data/access/access-log';
import { forgetSessions } from '@/lib/data/access/sessions';
import { reader, writer } from '@/lib/data/archive';
import type { SignInRefusal } from '@/lib/domain/access/account';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { now } from '@/lib/runtime/clock';
import { newId } from '@/lib/runtime/ids';
import { requestScope } from '@/lib/runtime/server-link';
import { answerOf, auth } from './auth';
import { endedBounds } from './lifetime/session-age';
import { lifetime } from './lifetime/live-session';
import { networkOf } from './limits/network-of';
import { PasswordTurns } from './limits/password-turns';
import { SignInLimit } from './limits/sign-in-limit';
import { countRefusal } from './refusals/count-refusal';
import { clientAddress } from './request-origin';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

const holder = globalThis as typeof globalThis & {
  demarcheSignIn?: { readonly limit: SignInLimit; readonly turns: PasswordTurns };
};

const signInState = () => (holder.demarcheSignIn ??= { limit: new SignInLimit(newId()), turns: new PasswordTurns() });

const secondsWhenBusy = 5;

/** The library hashes the password of an unknown account too, so that both refusals take as long. */
async function passwordFits(body: Credentials, address: string): Promise<boolean> {
  const userAgent = (await headers()).get('user-agent') ?? '';
  try {
    const told = new Headers({ 'x-forwarded-for': address, 'user-agent': userAgent });
    await answerOf(auth().api.signInEmail({ body, headers: told }));
    return true;
  } catch (error) {
    if (error instanceof APIError && error.statusCode === 401) return false;
    throw error;
  }
}

async function isKnown(account: string, address: string): Promise<boolean> {
  const addresses = await listSignInAddresses(reader(), account, now());
  return addresses.some((known) => networkOf(known) === networkOf(address));
}

/** Whether the credentials are right, within the limits. */
async function tryPassword(given: Credentials, address: string): Promise<Result<boolean, SignInRefusal>> {
  const { limit, turns } = signInState();
  const isKnownHere = (): Promise<boolean> => isKnown(given.email, address);
  const comesFirst = turns.isBusy() && (await isKnownHere());
  if (turns.isFull() && !comesFirst) return refused({ code: 'too-many-attempts', seconds: secondsWhenBusy });
  const attempt = await limit.begin({ account: given.email, address, at: now(), isKnown: isKnownHere });
  if (!attempt.ok) return attempt;
  try {
    const fits = await turns.run(() => passwordFits(given, address), comesFirst);
    if (fits) await attempt.value.succeed();
    return accepted(fits);
  } catch (error) {
    await attempt.value.takeBack();
    throw error;
  }
}

/** Notes who came, and forgets the sign-ins that have ended meanwhile. */
async function noteSignIn(account: string, address: string): Promise<void> {
  const at = now();
  await writer().transact(async (tx) => {
    await noteAccess(tx, { kind: 'signed-in', account, address, detail: 'Password.' }, at);
    await forgetSessions(tx, endedBounds(at));
  });
}

/** Signs in by password and sets the cookie, within the limits; a refusal is counted, and asks to come again later. */
export async function signInByPassword(given: Credentials): Promise<Result<null, SignInRefusal>> {
  const address = await clientAddress();
  const tried = await tryPassword(given, address);
  if (!tried.ok) {
    countRefusal('sign-in-limited', address);
    const scope = requestScope();
    if (scope && tried.refusal.code === 'too-many-attempts')
      Object.assign(scope, { status: 429, retryAfter: tried.refusal.seconds });
    return tried;
  }
  if (!tried.value) {
    countRefusal('sign-in-refused', address);
    return refused({ code: 'wrong-credentials' });
  }
  await noteSignIn(given.email, address);
  return accepted(null);
}

/** Ends the sign-in this request carries, if it carries one. */
export async function signOutHere(): Promise<void> {
  const request = await headers();
  const session = await answerOf(auth().api.getSession({ headers: request }));
  await answerOf(auth().api.signOut({ headers: request }));
  lifetime().seen.forget(request.get('cookie') ?? '');
  if (!session) return;
  const note = { kind: 'signed-out', account: session.user.email, address: await clientAddress(), detail: '' } as const;
  await writer().transact((tx) => noteAccess(tx, note, now()));
}
