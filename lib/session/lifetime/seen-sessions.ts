import { LRUCache } from 'lru-cache';
import { endOf, type SessionTimes } from './session-age';
import { hashOf, sessionCookies } from './session-cookie';

const mostSeen = 2_000;

interface SessionUse extends SessionTimes {
  /** When its use was last written, or tried to be. */
  readonly touchedAt: number;
}

/**
 * The sign-ins this process has seen in use, by hashes of their secrets; the least recently seen are forgotten first.
 */
export class SeenSessions {
  readonly #seen = new LRUCache<string, SessionUse>({ max: mostSeen });
  readonly #editors = new LRUCache<string, number>({ max: mostSeen });

  of(token: string): SessionUse | undefined {
    return this.#seen.get(hashOf(token));
  }

  see(token: string, seen: SessionUse): void {
    this.#seen.set(hashOf(token), seen);
  }

  /** Remembers until when the cookie that came with a checked token is an editor's. */
  seeEditor(token: string, cookieHeader: string, times: SessionTimes): void {
    const cookie = sessionCookies(cookieHeader).find((value) => value.startsWith(`${token}.`));
    if (cookie !== undefined) this.#editors.set(hashOf(cookie), endOf(times));
  }

  /** Forgets whoever came with these cookies: they hold no longer. */
  forget(cookieHeader: string): void {
    for (const cookie of sessionCookies(cookieHeader)) this.#editors.delete(hashOf(cookie));
  }

  isEditor(cookieHeader: string, at: Date): boolean {
    return sessionCookies(cookieHeader).some((cookie) => (this.#editors.get(hashOf(cookie)) ?? 0) > at.getTime());
  }
}
