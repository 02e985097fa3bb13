import { afterEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { countRefusedSignIns, limitMinutes, listAccess, mostEntries, noteAccess } from './access-log';

const at = new Date('2026-11-22T12:00:00Z');
const note = { kind: 'action-refused', account: null, address: '192.0.2.1', detail: 'Signed out.' } as const;

let database: TestDatabase;
afterEach(() => database.close());

/** An entry as it stood before the ones since; the log is bounded by its numbers. */
async function stood(id: number, kind: string): Promise<void> {
  const entry = { id, kind, account: 'a@example.org', address: '192.0.2.1', detail: '', at };
  await database.writer.transact((tx) => tx.accessEntry.create({ data: entry }));
}

const idsLeft = async (): Promise<number[]> => (await listAccess({ db: database.reader })).map(({ id }) => id);

describe('the access log', () => {
  it('keeps the newest 10,000 entries and lets the others go', async () => {
    database = await freshDatabase();
    for (const id of [1, 2, mostEntries]) await stood(id, 'signed-in');
    const newest = await database.writer.transact((tx) => noteAccess(tx, note, at));
    expect(newest).toBe(10_001);
    expect(await idsLeft()).toEqual([newest, mostEntries, 2]);
  });

  it('never lets a refused sign-in go that still counts', async () => {
    database = await freshDatabase();
    await stood(1, 'sign-in-refused');
    await stood(2 * mostEntries, 'action-refused');
    await database.writer.transact((tx) => noteAccess(tx, note, at));
    const count = (then: Date) => database.writer.transact((tx) => countRefusedSignIns(tx, { account: 'a@example.org' }, then));
    expect(await count(at)).toBe(1);
    const later = new Date(at.getTime() + limitMinutes * 60_000 + 1);
    expect(await count(later)).toBe(0);
    await database.writer.transact((tx) => noteAccess(tx, note, later));
    expect(await idsLeft()).not.toContain(1);
  });

  it('is outside the data version', async () => {
    database = await freshDatabase({ seeded: true });
    const before = (await database.archive()).head;
    await database.writer.transact((tx) => noteAccess(tx, note, at));
    expect((await database.archive()).head).toBe(before);
  });

  it('cuts a detail that is too long', async () => {
    database = await freshDatabase();
    await database.writer.transact((tx) => noteAccess(tx, { ...note, detail: 'x'.repeat(1_000) }, at));
    expect((await listAccess({ db: database.reader }))[0]?.detail).toHaveLength(300);
  });
});
