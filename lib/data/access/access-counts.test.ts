import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { otherAddresses, type AccessCount } from '@/lib/domain/access/access-count';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { addAccessCounts, listAccessCounts, mostAddresses, mostCounts } from './access-counts';

const noon = '2026-11-22T12:00:00.000Z';
const one: AccessCount = { hour: noon, kind: 'sign-in-refused', address: '192.0.2.1', times: 3 };

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const add = (...counts: AccessCount[]) => database.writer.transact((tx) => addAccessCounts(tx, counts));
const list = (limit?: number) => listAccessCounts({ db: database.reader }, limit);
const fromMany = (number: number, prefix: string): AccessCount[] =>
  Array.from({ length: number }, (_, place) => ({ ...one, address: `${prefix}${place}`, times: 1 }));

describe('what nobody was refused', () => {
  it('is added up by hour, kind and address', async () => {
    await add(one, { ...one, kind: 'action-refused' });
    await add(one, { ...one, address: '192.0.2.2', times: 1 }, { ...one, hour: '2026-11-22T13:00:00.000Z' });
    expect(await list()).toEqual([
      { ...one, hour: '2026-11-22T13:00:00.000Z' },
      { ...one, times: 6 },
      { ...one, kind: 'action-refused' },
      { ...one, address: '192.0.2.2', times: 1 },
    ]);
  });

  it('names so many addresses of an hour and counts the others together', async () => {
    await add(...fromMany(mostAddresses - 1, 'a'));
    await add(...fromMany(5, 'b'));
    await add(...fromMany(5, 'b'));
    const found = await list();
    expect(found).toHaveLength(mostAddresses);
    const whole = await list(mostAddresses + 5);
    expect(whole.find(({ address }) => address === otherAddresses)?.times).toBe(8);
    expect(whole.find(({ address }) => address === 'b0')?.times).toBe(2);
    expect(whole.reduce((sum, { times }) => sum + times, 0)).toBe(mostAddresses - 1 + 10);
  });

  it('lets the oldest hours go', async () => {
    await database.writer.transact(
      (tx) => tx.$executeRaw`
      WITH RECURSIVE place(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM place WHERE n < ${mostCounts})
      INSERT INTO AccessCount (hour, kind, address, times)
      SELECT strftime('%Y-%m-%dT%H:%M:%S.000+00:00', ${noon}, '-' || n || ' hours'), ${one.kind}, ${one.address}, 1
      FROM place`,
    );
    await add(one);
    expect(await database.reader.accessCount.count()).toBe(mostCounts);
    expect((await list(1))[0]).toEqual(one);
  });

  it('is outside the data version', async () => {
    const before = (await database.archive()).head;
    await add(one);
    expect((await database.archive()).head).toBe(before);
  });
});
