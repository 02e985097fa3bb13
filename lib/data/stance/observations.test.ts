import { afterAll, beforeAll, expect, it } from 'vitest';
import { recordMany } from '@/lib/testing/many-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import type { Archive } from '../archive';
import { listObservations, observeHolders } from './observations';

let database: TestDatabase;
let archive: Archive;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  // Of 2000, long before the seed's: what the newest leave out.
  await recordMany(database, 60);
  archive = await database.archive();
});
afterAll(() => database.close());

const of =
  (holder: string) =>
  ({ holder: { slug } }: { readonly holder: { readonly slug: string } }): boolean =>
    slug === holder;
const holder = 'china';

it('reads everything where it is few', async () => {
  const { observations, read, all } = await observeHolders(archive, [holder], {}, 1_000);
  expect(observations).toEqual(await listObservations(archive));
  expect(read).toBe(observations);
  expect(all).toBeGreaterThan(60);
});

it('reads all of the holder asked for where others said much since', async () => {
  const own = await listObservations(archive, { holder });
  const newest = await listObservations(archive, {}, undefined, 20);
  expect(newest.filter(of(holder)).length).toBeLessThan(own.length);
  const { observations, read, all } = await observeHolders(archive, [holder, holder], {}, 20);
  expect(observations.filter(of(holder))).toEqual(read);
  expect(read).toEqual(await listObservations(archive, { holder }, undefined, 20));
  expect(all).toBe(new Set(own.map(({ statementKey }) => statementKey)).size);
  expect(observations.filter((one) => !of(holder)(one))).toEqual(newest.filter((one) => !of(holder)(one)));
});
