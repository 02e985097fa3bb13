import { afterEach, describe, expect, it } from 'vitest';
import type { AccessKind } from '@/lib/domain/access/access-entry';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listAccess, listSignInAddresses, mostEntries, noteAccess, type AccessNote } from './access-log';

const at = new Date('2026-11-22T12:00:00Z');
const note = {
  kind: 'action-refused',
  account: 'b@example.org',
  address: '192.0.2.1',
  detail: 'As coder: may not undo.',
} as const;

let database: TestDatabase;
afterEach(() => database.close());

/** Entries as they stood before the ones since; in one statement, since they are many. */
async function stood(kind: AccessKind, number: number): Promise<void> {
  await database.writer.transact(
    (tx) => tx.$executeRaw`
    WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < ${number})
    INSERT INTO AccessEntry (kind, account, address, detail, at)
    SELECT ${kind}, 'a@example.org', '192.0.2.1', '', ${at.toISOString()} FROM place`,
  );
}

const noted = (entry: AccessNote, then = at) => database.writer.transact((tx) => noteAccess(tx, entry, then));
const countOf = (kind: AccessKind): Promise<number> => database.reader.accessEntry.count({ where: { kind } });

describe('the access log', () => {
  it('keeps the newest of each kind', async () => {
    database = await freshDatabase();
    await stood('action-refused', mostEntries['action-refused'] + 3);
    await noted(note);
    expect(await countOf('action-refused')).toBe(mostEntries['action-refused']);
    expect((await listAccess({ db: database.reader }))[0]).toMatchObject(note);
  });

  it.each(['action-refused', 'signed-out', 'signed-in'] as const)(
    'lets no sign-in and no change of an account go for any number of “%s”',
    async (kind) => {
      database = await freshDatabase();
      await stood('signed-in', 3);
      await stood('account-changed', 3);
      await stood(kind, mostEntries[kind]);
      await noted({ ...note, kind });
      expect(await countOf('account-changed')).toBe(3);
      expect(await countOf('signed-in')).toBe(kind === 'signed-in' ? mostEntries['signed-in'] : 3);
    },
  );

  it('is outside the data version', async () => {
    database = await freshDatabase({ seeded: true });
    const before = (await database.archive()).head;
    await noted(note);
    expect((await database.archive()).head).toBe(before);
  });

  it('cuts a detail that is too long', async () => {
    database = await freshDatabase();
    await noted({ ...note, detail: 'x'.repeat(1_000) });
    expect((await listAccess({ db: database.reader }))[0]?.detail).toHaveLength(300);
  });

  it('says where an account was signed in from within a month', async () => {
    database = await freshDatabase();
    const from = (address: string, day: string) =>
      noted({ kind: 'signed-in', account: 'a@example.org', address, detail: '' }, new Date(`${day}T12:00:00Z`));
    await from('192.0.2.9', '2026-10-01');
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) await from(address, '2026-11-20');
    await noted({ ...note, address: '192.0.2.3' });
    const found = await listSignInAddresses(database.reader, 'a@example.org', at);
    expect(found.sort()).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(await listSignInAddresses(database.reader, 'b@example.org', at)).toEqual([]);
  });
});
