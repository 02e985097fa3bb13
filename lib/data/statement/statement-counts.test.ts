import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { readActorCounts } from './actor-counts';
import { readStatementCounts } from './statement-counts';
import { listStatements } from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const tally = (slugs: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const slug of slugs) counts[slug] = (counts[slug] ?? 0) + 1;
  return counts;
};

it('counts the statements at each occasion and in each article as the lists have them', async () => {
  const archive = await database.archive();
  const statements = await listStatements(archive, { limit: 1_000 });
  const atOccasions = statements.flatMap(({ occasion }) => occasion?.slug ?? []);
  expect(Object.fromEntries(await readStatementCounts(archive, 'occasions'))).toEqual(tally(atOccasions));
  const inArticles = statements.flatMap(({ reports }) => [...new Set(reports.map(({ article }) => article.slug))]);
  expect(Object.fromEntries(await readStatementCounts(archive, 'articles'))).toEqual(tally(inArticles));
});

it('counts of each actor what it utters as the lists have it', async () => {
  const archive = await database.archive();
  const statements = await listStatements(archive, { limit: 1_000 });
  const uttered = [...(await readActorCounts(archive))].filter(([, counts]) => counts.uttered > 0);
  expect(Object.fromEntries(uttered.map(([slug, counts]) => [slug, counts.uttered]))).toEqual(
    tally(statements.map(({ speaker }) => speaker.slug)),
  );
});

it('counts nothing before the first change', async () => {
  const archive = await database.archive(0);
  expect([...(await readStatementCounts(archive, 'articles')), ...(await readActorCounts(archive))]).toEqual([]);
});
