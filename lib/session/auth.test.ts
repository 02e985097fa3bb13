import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { writeUser } from '@/lib/data/users';
import { createAuth } from './auth';
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
    await writeUser(tx, { id: 'u1', accountId: 'a1', coderId: 1, email: 'ann@example.org', name: 'Ann', role: 'editor', passwordHash }, at);
  });
});
afterEach(() => database.close());

const authOver = (address?: string) => createAuth(queuedClient(() => database.reader, () => database.writer), { secret, address });
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
    expect(headers.get('set-cookie')).toMatch(/Secure/i);
  });

  it.each([
    ['a wrong password', { email: 'ann@example.org', password: 'wrong horse battery' }],
    ['an unknown account', { email: 'bob@example.org', password }],
  ])('refuses %s, with the same status', async (_, body) => {
    await expect(signIn(body)).rejects.toMatchObject({ statusCode: 401 });
  });

  it('lets nobody sign up', async () => {
    const body = { email: 'new@example.org', password, name: 'New' };
    await expect(authOver().api.signUpEmail({ body })).rejects.toMatchObject({ statusCode: 400 });
    expect(await database.reader.user.count()).toBe(1);
  });

  it('takes no forged cookie', async () => {
    const headers = new Headers({ cookie: 'better-auth.session_token=forged.signature' });
    expect(await authOver().api.getSession({ headers })).toBeNull();
  });

  it('says in words that the secret is missing', () => {
    expect(() => createAuth(queuedClient(() => database.reader, () => database.writer), { secret: undefined, address: undefined })).toThrow('BETTER_AUTH_SECRET is not set');
  });
});
