import { beforeEach, describe, expect, it } from 'vitest';
import { livingSession, type Lifetime } from './live-session';
import { SeenSessions } from './seen-sessions';

const opened = Date.parse('2026-11-22T12:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;
const after = (duration: number): Date => new Date(opened + duration);
const token = 'a-token-of-32-characters-in-all-';
const cookie = `a=b; better-auth.session_token=${token}.signature%3D`;

let touched: number[];
let life: Lifetime;
beforeEach(() => {
  touched = [];
  const touch = (_: string, at: Date): Promise<void> => Promise.resolve(void touched.push(at.getTime() - opened));
  life = { seen: new SeenSessions(), touch };
});

const found = (used = 0, role = 'editor') => ({
  session: { id: 's', token, userId: 'u', expiresAt: after(14 * day), createdAt: after(0), updatedAt: after(used) },
  user: {
    id: 'u',
    name: 'Ann',
    email: 'a@example.org',
    emailVerified: false,
    createdAt: after(0),
    updatedAt: after(0),
    role,
    coderId: 1,
  },
});
const holds = (at: number, used = 0): boolean => livingSession(found(used), cookie, after(at), life) !== null;

describe('a sign-in', () => {
  it('holds for 8 hours without use', () => {
    expect(holds(8 * hour - 1)).toBe(true);
    life = { ...life, seen: new SeenSessions() };
    expect(holds(8 * hour)).toBe(false);
  });

  it('holds for 14 days at most, however much it is used', () => {
    for (let at = 0; at < 14 * day; at += 7 * hour) expect(holds(at)).toBe(true);
    expect(holds(14 * day - 1)).toBe(true);
    expect(holds(14 * day)).toBe(false);
  });

  it('goes on from its last use as written, by this process or another', () => {
    expect(holds(10 * hour, 3 * hour)).toBe(true);
    expect(holds(30 * hour, 3 * hour)).toBe(false);
  });

  it('is written to be in use every ten minutes at most', () => {
    for (let at = 0; at <= hour; at += 10_000) holds(at);
    expect(touched).toEqual([10, 20, 30, 40, 50, 60].map((minutes) => minutes * 60_000));
  });

  it('holds on while its use can’t be written', async () => {
    life = { ...life, touch: () => Promise.reject(new Error('attempt to write a readonly database')) };
    for (let at = 0; at < 3 * day; at += hour) expect(holds(at)).toBe(true);
    await Promise.resolve();
  });

  it('is written anew when the clock was put back', () => {
    expect(holds(-2 * day)).toBe(true);
    expect(touched).toEqual([-2 * day]);
  });
});

describe('the cookie of an editor', () => {
  it('is known once it was seen, until the sign-in ends', () => {
    expect(life.seen.isEditor(cookie, after(0))).toBe(false);
    holds(0);
    expect(life.seen.isEditor(cookie, after(0))).toBe(true);
    expect(life.seen.isEditor(`x=y; __Secure-better-auth.session_token=${token}.signature%3D`, after(7 * hour))).toBe(
      true,
    );
    expect(life.seen.isEditor(cookie, after(8 * hour))).toBe(false);
  });

  it.each([
    ['forged', `better-auth.session_token=${token}.other`],
    ['of the token alone', `better-auth.session_token=${token}`],
    ['of another name', `session_token_of=${token}.signature%3D`],
    ['missing', ''],
  ])('is not one that is %s', (_, other) => {
    holds(0);
    expect(life.seen.isEditor(other, after(0))).toBe(false);
  });

  it('is not a coder’s', () => {
    livingSession(found(0, 'coder'), cookie, after(0), life);
    expect(life.seen.isEditor(cookie, after(0))).toBe(false);
  });

  it('is forgotten once the session is gone, or the person no editor', () => {
    holds(0);
    livingSession(null, cookie, after(1), life);
    expect(life.seen.isEditor(cookie, after(1))).toBe(false);
  });

  it('is one of a bounded number', () => {
    for (let place = 0; place < 10_000; place += 1) {
      const one = { ...found(), session: { ...found().session, token: `token-${place}-` } };
      livingSession(one, `better-auth.session_token=token-${place}-.s`, after(0), life);
    }
    expect(life.seen.isEditor('better-auth.session_token=token-0-.s', after(0))).toBe(false);
    expect(life.seen.isEditor('better-auth.session_token=token-9999-.s', after(0))).toBe(true);
  });
});
