import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addAccessCounts, listAccessCounts } from '@/lib/data/access/access-counts';
import { otherAddresses, type AccessCount } from '@/lib/domain/access/access-count';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { mostPending, RefusalCounts } from './refusal-counts';

const at = new Date('2026-11-22T12:34:56Z');
const hour = '2026-11-22T12:00:00.000Z';

let counts: RefusalCounts;
beforeEach(() => {
  counts = new RefusalCounts();
});

const fails = (): Promise<void> => Promise.reject(new Error('the disk is full'));

describe('refusals of nobody', () => {
  it('are counted by kind, address and hour', () => {
    for (let time = 0; time < 3; time += 1) counts.count('action-refused', '192.0.2.1', at);
    counts.count('sign-in-refused', '192.0.2.1', at);
    counts.count('action-refused', '192.0.2.1', new Date('2026-11-22T13:00:00Z'));
    expect(counts.list()).toEqual([
      { kind: 'action-refused', address: '192.0.2.1', hour, times: 3 },
      { kind: 'sign-in-refused', address: '192.0.2.1', hour, times: 1 },
      { kind: 'action-refused', address: '192.0.2.1', hour: '2026-11-22T13:00:00.000Z', times: 1 },
    ]);
  });

  it('take bounded memory, and none is lost', () => {
    for (let place = 0; place < 10_000; place += 1) counts.count('action-refused', `address ${place}`, at);
    expect(counts.list()).toHaveLength(mostPending + 1);
    expect(counts.list().find(({ address }) => address === otherAddresses)?.times).toBe(10_000 - mostPending);
  });

  it('stay counted when they could not be written, beside those that came meanwhile', async () => {
    counts.count('action-refused', '192.0.2.1', at);
    const failing = counts.handOver(async () => {
      counts.count('action-refused', '192.0.2.1', at);
      await fails();
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(counts.list()).toEqual([{ kind: 'action-refused', address: '192.0.2.1', hour, times: 2 }]);
  });

  it('are written once, and nothing is written when there are none', async () => {
    const written: AccessCount[] = [];
    const write = (list: readonly AccessCount[]): Promise<void> => Promise.resolve(void written.push(...list));
    counts.count('action-refused', '192.0.2.1', at);
    await Promise.all([counts.handOver(write), counts.handOver(write)]);
    expect(written).toHaveLength(1);
    await counts.handOver(() => Promise.reject(new Error('called for nothing')));
  });
});

describe('ten thousand refused requests', () => {
  let database: TestDatabase;
  afterEach(() => database.close());

  it('leave every sign-in in the log, and one count each', async () => {
    database = await freshDatabase();
    const entry = { kind: 'signed-in', account: 'a@example.org', address: '192.0.2.9', detail: 'Password.', at };
    await database.writer.transact((tx) =>
      tx.accessEntry.createMany({ data: Array.from({ length: 20 }, () => entry) }),
    );
    for (let time = 0; time < 10_000; time += 1) counts.count('action-refused', '192.0.2.1', at);
    await counts.handOver((list) => database.writer.transact((tx) => addAccessCounts(tx, list)));
    expect(await database.reader.accessEntry.count({ where: { kind: 'signed-in' } })).toBe(20);
    expect(await listAccessCounts({ db: database.reader })).toEqual([
      { kind: 'action-refused', address: '192.0.2.1', hour, times: 10_000 },
    ]);
  });
});
