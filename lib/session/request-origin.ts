import { headers } from 'next/headers';

/**
 * The address a request came from. Proxies append theirs, so the last of the list is the one our own proxy (or the
 * server itself) saw; what stands before it is the client's word.
 */
export async function clientAddress(): Promise<string> {
  const forwarded = (await headers()).get('x-forwarded-for') ?? 'unknown';
  return (forwarded.split(',').at(-1) ?? '').trim().slice(0, 64);
}

/** The page an action was sent from, as a path of this site; the admin's first page when it does not say. */
export async function sendingPage(): Promise<string> {
  const referer = (await headers()).get('referer') ?? '';
  if (!URL.canParse(referer)) return '/admin';
  const { pathname, search } = new URL(referer);
  return pathname.startsWith('/admin') ? `${pathname}${search}` : '/admin';
}
