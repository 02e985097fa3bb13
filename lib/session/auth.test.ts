import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { DatabaseUnavailable } from '@/lib/data/engine/database-unavailable';
import { forgetSessions, touchSession } from '@/lib/data/access/sessions';
import { writeUser } from '@/lib/data/coder/users';
import { answerOf, createAuth } from './auth';
import { endedBounds } from './lifetime/session-age';
import { hashPassword } from './password';
import { queuedClient } from './queued-client';

const at = new Date('2026-11-22T12:00:00Z');
const secret = 'a-secret-for-tests-only-0123456789';
const password = 'correct horse battery';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  const passwordHash = await hashPassword(password);
  await database.writer.transact(async (tx) => {
    await tx.coder.create({ data: { id: 1, slug: 'ann', kind: 'person', seq: 0 } });
    await writeUser(
      tx,
      { id: 'u1', accountId: 'a1', coderId: 1, email: 'ann@example.org', name: 'Ann', role: 'editor', passwordHash },
      at,
    );
  });
});
afterEach(() => database.close());

const authOver = (address?: string, own = secret) =>
  createAuth(
    queuedClient(
      () => database.reader,
      () => database.writer,
    ),
    { secret: own, address, clock: () => at },
  );
const cookieOf = (headers: Headers): string => (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
const sessionOf = (cookie: string, own = secret) =>
  authOver(undefined, own).api.getSession({ headers: new Headers({ cookie }) });
const signIn = (body: { email: string; password: string }, address?: string) =>
  authOver(address).api.signInEmail({ body, returnHeaders: true });

describe('sign-in', () => {
  it('knows a person by the cookie it set, with role and coder', async () => {
    const { headers } = await signIn({ email: 'Ann@example.org', password });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    const session = await authOver().api.getSession({ headers: new Headers({ cookie: cookie.split(';')[0] ?? '' }) });
    expect(session?.user).toMatchObject({ name: 'Ann', role: 'editor', coderId: 1 });
  });

  it('sends its cookie over https alone where the site is', async () => {
    const { headers } = await signIn({ email: 'ann@example.org', password }, 'https://demarche.example.org');
    expect(headers.get('set-cookie')).toMatch(/^__Secure-.*; Secure/i);
  });

  it.each([
    ['a wrong password', { email: 'ann@example.org', password: 'wrong horse battery' }],
    ['an unknown account', { email: 'bob@example.org', password }],
  ])('refuses %s, with the same status', async (_, body) => {
    await expect(signIn(body)).rejects.toMatchObject({ statusCode: 401 });
  });

  it('takes as long for an account that nobody has', async () => {
    const quickest = async (email: string): Promise<number> => {
      const times: number[] = [];
      for (let time = 0; time < 3; time += 1) {
        const began = performance.now();
        await expect(signIn({ email, password: 'wrong horse battery' })).rejects.toMatchObject({ statusCode: 401 });
        times.push(performance.now() - began);
      }
      return Math.min(...times);
    };
    await quickest('ann@example.org');
    const [known, unknown] = [await quickest('ann@example.org'), await quickest('bob@example.org')];
    expect(unknown).toBeGreaterThan(known / 2);
    expect(known).toBeGreaterThan(unknown / 2);
  });

  it('lets nobody sign up', async () => {
    const body = { email: 'new@example.org', password, name: 'New' };
    await expect(authOver().api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 });
    expect(await database.reader.user.count()).toBe(1);
  });

  it('opens the session by our clock', async () => {
    await signIn({ email: 'ann@example.org', password });
    expect(await database.reader.session.findFirstOrThrow()).toMatchObject({ createdAt: at, updatedAt: at });
  });

  it('takes no cookie that is forged, altered or signed elsewhere', async () => {
    const { headers } = await signIn({ email: 'ann@example.org', password });
    const cookie = cookieOf(headers);
    const { token } = await database.reader.session.findFirstOrThrow();
    expect(await sessionOf(cookie)).not.toBeNull();
    const name = cookie.slice(0, cookie.indexOf('='));
    for (const forged of [
      `${name}=forged.signature`,
      `${name}=${token}`,
      `${name}=${token}.`,
      `${cookie.slice(0, -6)}AAAAAA`,
      `${name}=`,
      `${name}=%`,
    ]) {
      expect(await sessionOf(forged)).toBeNull();
    }
    expect(await sessionOf(cookie, 'another-secret-for-tests-0123456789')).toBeNull();
  });

  it('writes nothing when a session is looked at, not even one that has ended', async () => {
    const cookie = cookieOf((await signIn({ email: 'ann@example.org', password })).headers);
    const before = await database.reader.session.findFirstOrThrow();
    expect(await sessionOf(cookie)).not.toBeNull();
    expect(await database.reader.session.findFirstOrThrow()).toEqual(before);
    await database.writer.transact((tx) => tx.session.updateMany({ data: { expiresAt: new Date(0) } }));
    expect(await sessionOf(cookie)).toBeNull();
    expect(await database.reader.session.count()).toBe(1);
  });

  it('is forgotten once it was idle for 8 hours or open for 14 days', async () => {
    const hour = 3_600_000;
    const opened = (id: string, createdAt: number, updatedAt: number) => ({
      id,
      token: id,
      userId: 'u1',
      expiresAt: at,
      createdAt: new Date(at.getTime() - createdAt * hour),
      updatedAt: new Date(at.getTime() - updatedAt * hour),
    });
    const data = [opened('new', 0, 0), opened('in use', 300, 7), opened('idle', 9, 9), opened('old', 14 * 24 + 1, 0)];
    await database.writer.transact(async (tx) => {
      await tx.session.createMany({ data });
      await touchSession(tx, 'idle', new Date(at.getTime() - 8.5 * hour));
      await forgetSessions(tx, endedBounds(at));
    });
    const left = await database.reader.session.findMany({ orderBy: { id: 'asc' } });
    expect(left.map(({ id }) => id)).toEqual(['in use', 'new']);
  });

  it('lets through what is wrong with the database, instead of a word of the library’s own', async () => {
    const cookie = cookieOf((await signIn({ email: 'ann@example.org', password })).headers);
    const gone = (): never => {
      throw new DatabaseUnavailable('missing');
    };
    const cut = createAuth(queuedClient(gone, gone), { secret, address: undefined });
    const headers = new Headers({ cookie });
    await expect(answerOf(cut.api.getSession({ headers }))).rejects.toThrow(DatabaseUnavailable);
    await expect(answerOf(cut.api.signInEmail({ body: { email: 'ann@example.org', password } }))).rejects.toThrow(
      DatabaseUnavailable,
    );
    const full = createAuth(
      queuedClient(() => database.reader, gone),
      { secret, address: undefined },
    );
    await expect(answerOf(full.api.signInEmail({ body: { email: 'ann@example.org', password } }))).rejects.toThrow(
      DatabaseUnavailable,
    );
  });

  it('says in words that the secret is missing', () => {
    expect(() =>
      createAuth(
        queuedClient(
          () => database.reader,
          () => database.writer,
        ),
        { secret: undefined, address: undefined },
      ),
    ).toThrow('BETTER_AUTH_SECRET is not set');
  });
});
