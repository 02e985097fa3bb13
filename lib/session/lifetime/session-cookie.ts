import { createHash } from 'node:crypto';

/** All session cookies that a cookie header holds; somebody may send several. */
export function sessionCookies(header: string): string[] {
  const pairs = header.split(';').map((pair) => pair.trim());
  return pairs.flatMap((pair) => /^[\w.-]*session_token=(.+)$/u.exec(pair)?.[1] ?? []);
}

/** What stands for a secret in memory: it can't be turned back into it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
