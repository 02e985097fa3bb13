import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { queuedClient } from './queued-client';

const at = new Date('2026-11-22T12:00:00Z');
const user = { id: 'u1', name: 'Ann', email: 'ann@example.org', role: 'coder', createdAt: at, updatedAt: at };

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

describe('the sign-in library’s client', () => {
  it('waits for its turn to write, and so is never lost with another’s transaction', async () => {
    const client = queuedClient(
      () => database.reader,
      () => database.writer,
    );
    const order: string[] = [];
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const other = database.writer.transact(async () => {
      await gate;
      order.push('other');
      throw new Error('rolled back');
    });
    const written = client.user.create({ data: user }).then(() => order.push('user'));
    letGo();
    await expect(other).rejects.toThrow('rolled back');
    await written;
    expect(order).toEqual(['other', 'user']);
    expect(await client.user.findFirst({ where: { email: user.email } })).toMatchObject({ name: 'Ann' });
  });

  it('reads without waiting for a writer', async () => {
    const client = queuedClient(
      () => database.reader,
      () => database.writer,
    );
    const seen = await database.writer.transact(async (tx) => {
      await tx.user.create({ data: user });
      return client.user.count({});
    });
    expect(seen).toBe(0);
    expect(await client.user.count({})).toBe(1);
  });

  it('uses the connections that are open now, not those at its beginning', async () => {
    const first = database;
    const client = queuedClient(
      () => database.reader,
      () => database.writer,
    );
    await client.user.create({ data: user });
    database = await freshDatabase();
    expect(await client.user.count({})).toBe(0);
    await client.user.create({ data: user });
    await first.close();
    expect(await client.user.count({})).toBe(1);
  });

  it('offers no transaction and no other table', () => {
    expect(
      Object.keys(
        queuedClient(
          () => database.reader,
          () => database.writer,
        ),
      ).sort(),
    ).toEqual(['account', 'session', 'user', 'verification']);
  });
});
