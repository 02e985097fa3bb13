import { may } from '@/lib/domain/access/permission';
import type { Access } from './access-table';
import { coder, editor } from './accounts';
import { builtActions } from './built-site';
import { callAction } from './call-action';

/** Who asks: `forged` brings a cookie that nobody was given. */
export type Visitor = 'nobody' | 'forged' | 'coder' | 'editor';
export const visitors: readonly Visitor[] = ['nobody', 'forged', 'coder', 'editor'];

export type Cookies = Readonly<Record<Visitor, string | undefined>>;

const forgedCookie = 'better-auth.session_token=forged-0123456789abcdef.c2lnbmF0dXJlLW9mLW5vYm9keS0wMTIzNDU2Nzg5';

const roleOf = (visitor: Visitor): 'coder' | 'editor' | null =>
  visitor === 'coder' || visitor === 'editor' ? visitor : null;

export function isAllowed(visitor: Visitor, access: Access): boolean {
  const role = roleOf(visitor);
  if (access === 'anybody') return true;
  return role !== null && (access === 'signed-in' || may(role, access));
}

export const isSignedIn = (visitor: Visitor): boolean => roleOf(visitor) !== null;

async function cookieOf(
  address: string,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const id = builtActions().find(({ name }) => name === 'sign-in signIn')?.id ?? '';
  const { status, headers } = await callAction({
    address,
    page: '/sign-in',
    id,
    fields: [
      ['email', email],
      ['password', password],
      ['next', '/admin'],
    ],
  });
  const set = [headers['set-cookie'] ?? []].flat().map((one) => one.split(';')[0] ?? '');
  if (set.length === 0) throw new Error(`${email} was not signed in: the answer had the status ${String(status)}.`);
  return set.join('; ');
}

/** What each visitor sends along. */
export async function cookiesOf(address: string): Promise<Cookies> {
  return {
    nobody: undefined,
    forged: forgedCookie,
    coder: await cookieOf(address, coder),
    editor: await cookieOf(address, editor),
  };
}
