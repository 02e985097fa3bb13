import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAccess } from '@/lib/data/access/access-log';
import { listAccounts } from '@/lib/data/coder/users';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { addAccount, changePassword, changeRole, removeAccount } from './manage-accounts';

const at = new Date('2026-11-22T12:00:00Z');
const ann = { email: 'ann@example.org', role: 'editor', name: 'Ann Õun' } as const;

let database: TestDatabase;
let ids = 0;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

function add(account: { email: string; role: 'coder' | 'editor'; name: string }) {
  ids += 1;
  const credential = { userId: `u${ids}`, accountId: `a${ids}`, passwordHash: 'hash' };
  return database.writer.command((tx) => addAccount(tx, account, credential, at));
}

describe('accounts', () => {
  it('come with a coder, recorded as one change', async () => {
    expect(await add(ann)).toEqual({ ok: true, value: { coder: 'ann-oun' } });
    const user = await database.reader.user.findUniqueOrThrow({
      where: { email: ann.email },
      include: { coder: true, accounts: true },
    });
    expect(user).toMatchObject({ role: 'editor', coder: { slug: 'ann-oun', kind: 'person' } });
    expect(user.accounts).toMatchObject([{ providerId: 'credential', accountId: user.id, password: 'hash' }]);
    const { head } = await database.archive();
    expect(await database.reader.change.findUnique({ where: { seq: head } })).toMatchObject({
      verb: 'record-coder',
      subject: 'coder:ann-oun',
    });
  });

  it('never put the address into the data', async () => {
    await add(ann);
    const changes = JSON.stringify(await database.reader.change.findMany());
    expect(changes + JSON.stringify(await database.reader.coderVersion.findMany())).not.toContain(ann.email);
  });

  it('refuse an address in use, and change nothing', async () => {
    await add(ann);
    const before = (await database.archive()).head;
    expect(await add({ ...ann, name: 'Another' })).toEqual({
      ok: false,
      refusal: { code: 'email-taken', email: ann.email },
    });
    expect((await database.archive()).head).toBe(before);
    expect(await database.reader.coder.count()).toBe(1);
  });

  it('give two people of one name, and one without Latin letters, slugs of their own', async () => {
    const slugs = [];
    for (const [email, name] of [
      ['a@example.org', 'Ann'],
      ['b@example.org', 'Ann'],
      ['c@example.org', 'ann'],
      ['d@example.org', '安'],
    ]) {
      slugs.push(await add({ email: email ?? '', name: name ?? '', role: 'coder' }));
    }
    expect(slugs.map((result) => result.ok && result.value.coder)).toEqual(['ann', 'ann-2', 'ann-3', 'coder']);
    expect((await database.writer.transact(listAccounts)).map(({ email }) => email)).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
      'd@example.org',
    ]);
  });

  it('take a new password, which ends the sign-ins of the old one', async () => {
    await add(ann);
    const { id: userId } = await database.reader.user.findUniqueOrThrow({ where: { email: ann.email } });
    await database.writer.transact((tx) =>
      tx.session.create({ data: { id: 's1', token: 't', userId, expiresAt: at, createdAt: at, updatedAt: at } }),
    );
    expect(
      await database.writer.command((tx) => changePassword(tx, { email: ann.email, passwordHash: 'new' }, at)),
    ).toEqual({ ok: true, value: null });
    expect(await database.reader.account.findFirst()).toMatchObject({ password: 'new' });
    expect(await database.reader.session.count()).toBe(0);
  });

  it('take another role, which ends the sign-ins of the old one, and no other’s', async () => {
    await add(ann);
    await add({ email: 'bob@example.org', role: 'coder', name: 'Bob' });
    for (const { id: userId } of await database.reader.user.findMany()) {
      const times = { expiresAt: at, createdAt: at, updatedAt: at };
      await database.writer.transact((tx) =>
        tx.session.create({ data: { id: userId, token: userId, userId, ...times } }),
      );
    }
    expect(await database.writer.command((tx) => changeRole(tx, { email: ann.email, role: 'coder' }, at))).toEqual({
      ok: true,
      value: null,
    });
    expect(await database.reader.user.findUniqueOrThrow({ where: { email: ann.email } })).toMatchObject({
      role: 'coder',
    });
    const left = await database.reader.session.findMany({ include: { user: true } });
    expect(left.map(({ user }) => user.email)).toEqual(['bob@example.org']);
  });

  it('stand in the access log with each of their changes, and without a password', async () => {
    await add(ann);
    await database.writer.command((tx) => changePassword(tx, { email: ann.email, passwordHash: 'secret hash' }, at));
    await database.writer.command((tx) => changeRole(tx, { email: ann.email, role: 'coder' }, at));
    await database.writer.command((tx) => removeAccount(tx, ann.email, at));
    await database.writer.command((tx) => removeAccount(tx, ann.email, at));
    const entries = await listAccess({ db: database.reader });
    expect(entries.map(({ kind, account, detail }) => [kind, account, detail]).reverse()).toEqual([
      ['account-changed', ann.email, 'Added as editor.'],
      ['account-changed', ann.email, 'New password.'],
      ['account-changed', ann.email, 'Works as coder from now on.'],
      ['account-changed', ann.email, 'Removed.'],
    ]);
  });

  it('can be removed; the coder stays', async () => {
    await add(ann);
    expect((await database.writer.command((tx) => removeAccount(tx, ann.email, at))).ok).toBe(true);
    expect([
      await database.reader.user.count(),
      await database.reader.account.count(),
      await database.reader.coder.count(),
    ]).toEqual([0, 0, 1]);
  });

  it.each([
    [
      'a new password',
      (email: string) => database.writer.command((tx) => changePassword(tx, { email, passwordHash: 'x' }, at)),
    ],
    ['another role', (email: string) => database.writer.command((tx) => changeRole(tx, { email, role: 'editor' }, at))],
    ['removal', (email: string) => database.writer.command((tx) => removeAccount(tx, email, at))],
  ])('refuse %s to an address nobody has', async (_, work) => {
    expect(await work('bob@example.org')).toEqual({
      ok: false,
      refusal: { code: 'unknown-account', email: 'bob@example.org' },
    });
  });
});
