import { afterEach, beforeEach, expect, it } from 'vitest';
import { accepted, refused } from '@/lib/domain/outcome/result';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { sealChange, takeSeq } from './change/record-change';
import type { Transaction } from './transact';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const intent = {
  at: new Date('2026-01-01T00:00:00Z'),
  byId: null,
  verb: 'record-outlet',
  subject: 'outlet:x',
  reason: 'r',
} as const;

async function recordOutlet(tx: Transaction, slug: string): Promise<void> {
  const taken = await takeSeq(tx);
  await tx.outlet.create({ data: { slug, seq: taken.seq } });
  await sealChange(tx, taken, intent);
}

const slugs = async (): Promise<string[]> =>
  (await database.reader.outlet.findMany({ orderBy: { id: 'asc' } })).map((row) => row.slug);
const head = async (): Promise<number> => (await database.archive()).head;

/** A moment that another part of the test decides on. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it('lets no reader see a row that is not committed', async () => {
  const written = gate();
  const mayEnd = gate();
  const writing = database.writer.transact(async (tx) => {
    await recordOutlet(tx, 'first');
    written.open();
    await mayEnd.opened;
  });
  await written.opened;
  expect(await slugs()).toEqual([]);
  mayEnd.open();
  await writing;
  expect(await slugs()).toEqual(['first']);
});

it('loses no acknowledged write when another transaction is rolled back', async () => {
  const started = gate();
  const failing = database.writer.transact(async (tx) => {
    await recordOutlet(tx, 'taken-back');
    started.open();
    throw new Error('changed its mind');
  });
  const kept = started.opened.then(() => database.writer.transact((tx) => recordOutlet(tx, 'kept')));
  await expect(failing).rejects.toThrow('changed its mind');
  await kept;
  expect(await slugs()).toEqual(['kept']);
  expect(await head()).toBe(1);
});

it('runs writers one after the other and leaves no gap in the numbers', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `outlet-${index}`);
  await Promise.all(names.map((name) => database.writer.transact((tx) => recordOutlet(tx, name))));
  expect(await slugs()).toEqual(names);
  const changes = await database.reader.change.findMany({ orderBy: { seq: 'asc' } });
  expect(changes.map((change) => change.seq)).toEqual(names.map((_, index) => index + 1));
});

it('takes everything back when the commit fails, and goes on', async () => {
  const failing = database.writer.transact(async (tx) => {
    await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON');
    const { seq } = await takeSeq(tx);
    await tx.$executeRawUnsafe(
      `INSERT INTO "OutletVersion" ("outletId", name, named, "validFrom") VALUES (777, 'nobody', 1, ${seq})`,
    );
  });
  await expect(failing).rejects.toThrow();
  expect(await head()).toBe(0);
  await database.writer.transact((tx) => recordOutlet(tx, 'after'));
  expect(await slugs()).toEqual(['after']);
  expect(await database.reader.outletVersion.count()).toBe(0);
});

it('takes everything back when a command refuses, the number too, and answers the refusal', async () => {
  const result = await database.writer.command(async (tx) => {
    await recordOutlet(tx, 'refused');
    return refused({ code: 'stale-version' as const });
  });
  expect(result).toEqual({ ok: false, refusal: { code: 'stale-version' } });
  expect(await slugs()).toEqual([]);
  expect(await head()).toBe(0);
  await database.writer.command(async (tx) => {
    await recordOutlet(tx, 'accepted');
    return accepted(null);
  });
  expect(await slugs()).toEqual(['accepted']);
});

it('opens readers that cannot write', async () => {
  await expect(
    database.reader.accessEntry.create({ data: { at: new Date(0), kind: 'k', detail: 'd' } }),
  ).rejects.toThrow(/readonly/);
});

it('writes with full synchronisation and enforced foreign keys', async () => {
  const settings = await database.writer.transact(async (tx) => ({
    synchronous: await tx.$queryRawUnsafe<Record<string, unknown>[]>('PRAGMA synchronous'),
    foreignKeys: await tx.$queryRawUnsafe<Record<string, unknown>[]>('PRAGMA foreign_keys'),
    journal: await tx.$queryRawUnsafe<Record<string, unknown>[]>('PRAGMA journal_mode'),
  }));
  expect(Number(settings.synchronous[0]?.synchronous)).toBe(2);
  expect(Number(settings.foreignKeys[0]?.foreign_keys)).toBe(1);
  expect(settings.journal[0]?.journal_mode).toBe('wal');
});
