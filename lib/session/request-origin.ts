import { headers } from 'next/headers';

/**
 * The address a request came from, as the server (`serve/refusals/client-address.mjs`) wrote it into this header: what
 * clients say of themselves never gets here.
 */
export async function clientAddress(): Promise<string> {
  return ((await headers()).get('x-forwarded-for') ?? 'unknown').trim().slice(0, 64);
}

/** The page an action was sent from, as a path of this site; the admin's first page when it does not say. */
export async function sendingPage(): Promise<string> {
  const referer = (await headers()).get('referer') ?? '';
  if (!URL.canParse(referer)) return '/admin';
  const { pathname, search } = new URL(referer);
  return pathname.startsWith('/admin') ? `${pathname}${search}` : '/admin';
}
