import { touchSession } from '@/lib/data/access/sessions';
import { writer } from '@/lib/data/archive';
import { now } from '@/lib/runtime/clock';
import { serverLink } from '@/lib/runtime/server-link';
import type { auth } from '../auth';
import { SeenSessions } from './seen-sessions';
import { endOf, isTouchDue } from './session-age';

type Session = NonNullable<Awaited<ReturnType<ReturnType<typeof auth>['api']['getSession']>>>;

export interface Lifetime {
  readonly seen: SeenSessions;
  /** Writes that a sign-in was in use; may fail, and is not waited for. */
  readonly touch: (token: string, at: Date) => Promise<void>;
}

const holder = globalThis as typeof globalThis & { demarcheLifetime?: Lifetime };

/** The sign-ins seen by this process, which the server asks when no database can be asked. */
export function lifetime(): Lifetime {
  if (holder.demarcheLifetime) return holder.demarcheLifetime;
  const seen = new SeenSessions();
  serverLink().isEditor = (cookie) => seen.isEditor(cookie, now());
  const touch = async (token: string, at: Date): Promise<void> =>
    writer().transact((tx) => touchSession(tx, token, at));
  return (holder.demarcheLifetime = { seen, touch });
}

/**
 * A session the library found for these cookies, if it still holds at `at`: within its days in all and its hours
 * without use. Notes that it is in use, without waiting: a page that only reads must neither wait for a write nor fail
 * with it.
 */
export function livingSession(
  found: Session | null,
  cookieHeader: string,
  at: Date,
  { seen, touch }: Lifetime,
): Session | null {
  if (!found) {
    seen.forget(cookieHeader);
    return null;
  }
  const { token, createdAt, updatedAt } = found.session;
  const before = seen.of(token);
  const openedAt = createdAt.getTime();
  const written = updatedAt.getTime();
  if (endOf({ openedAt, usedAt: Math.max(written, before?.usedAt ?? 0) }) <= at.getTime()) {
    seen.forget(cookieHeader);
    return null;
  }
  const times = { openedAt, usedAt: at.getTime() };
  const touchedAt = before?.touchedAt ?? written;
  const isDue = isTouchDue(touchedAt, at.getTime());
  seen.see(token, { ...times, touchedAt: isDue ? at.getTime() : touchedAt });
  if (isDue) touch(token, at).catch(() => undefined);
  if (found.user.role === 'editor') seen.seeEditor(token, cookieHeader, times);
  else seen.forget(cookieHeader);
  return found;
}
