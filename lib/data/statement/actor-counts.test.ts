import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listObservations } from '../stance/observations';
import { readActorCounts } from './actor-counts';
import { countStatements } from '../filter/statement-ids';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

it('counts what each actor holds, utters, and what is said about it, as the lists have it', async () => {
  const archive = await database.archive();
  const observations = await listObservations(archive);
  const counts = await readActorCounts(archive);
  expect(counts.size).toBeGreaterThan(5);
  for (const [slug, { held, uttered, about }] of counts) {
    expect(held, slug).toBe(await countStatements(archive, { holder: slug }));
    expect(uttered, slug).toBe(await countStatements(archive, { speaker: slug }));
    expect(about, slug).toBe(observations.filter(({ score }) => score.target.key === `actor:${slug}`).length);
  }
});
