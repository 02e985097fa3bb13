import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { withdrawStatement } from '@/lib/testing/withdraw-statement';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { isKnownAddress } from '../search/addresses';
import { readCollection } from '../collection/collection';
import { findInstantOf, findVersionBefore, listWithdrawnSince } from './past-states';
import { listStatements } from '../statement/statements';

const key = 'wang-2021-07-28-taliban-role';
const seededAt = new Date('2026-11-01T00:00:00Z');
const withdrawnAt = new Date('2026-11-22T23:59:59.999Z');

let database: TestDatabase;
let before: number;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  before = (await database.archive()).head;
  await withdrawStatement(database, key, withdrawnAt);
});
afterAll(() => database.close());

describe('the version as of an instant', () => {
  test.each([
    ['before the first change', seededAt, () => 0],
    ['just after it', new Date(seededAt.getTime() + 1), () => before],
    ['up to the last change, not with it', withdrawnAt, () => before],
    ['after the last change', new Date('2026-11-23T00:00:00Z'), () => before + 1],
  ])('%s', async (_, instant, version) => {
    expect(await findVersionBefore(database.reader, instant)).toBe(version());
  });

  it('has the instant of its change', async () => {
    const archive = await database.archive();
    expect(await findInstantOf(archive, before + 1)).toBe(withdrawnAt.toISOString());
    expect(await findInstantOf(archive, before + 2)).toBeNull();
  });
});

describe('a statement that was withdrawn', () => {
  it('is absent from the version at which it stood, and named', async () => {
    const archive = await database.archive(before);
    expect((await listStatements(archive, { limit: 500 })).map((statement) => statement.key)).not.toContain(key);
    expect(await isKnownAddress(archive, 'statements', key)).toBe(false);
    expect(await listWithdrawnSince(archive)).toEqual([key]);
    expect((await readCollection(archive)).statements).toBe((await listStatements(archive, { limit: 500 })).length);
  });

  it('is not named where it had not been published', async () => {
    expect(await listWithdrawnSince(await database.archive(1))).toEqual([]);
    expect(await listWithdrawnSince(await database.archive())).toEqual([]);
  });
});
