import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { articlePlace, listArticles } from '../article/articles';
import { listStatements } from '../statement/statements';
import { readCollection } from './collection';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

it('counts what the lists hold', async () => {
  const archive = await database.archive();
  const statements = await listStatements(archive, { limit: 1_000 });
  const scores = statements.flatMap((statement) => statement.scores);
  const days = statements.map(({ saidOn }) => saidOn).sort();
  expect(await readCollection(archive)).toMatchObject({
    statements: statements.length,
    firstDay: days[0],
    lastDay: days.at(-1),
    reports: statements.flatMap(({ reports }) => reports).length,
    articles: (await listArticles(archive)).map(articlePlace).length,
    scores: scores.filter(({ state }) => state === 'settled').length,
    scoresOpen: scores.filter(({ state }) => state === 'open').length,
    scoresChecked: 0,
    statementsChecked: statements.filter((one) => one.scores.length > 0 && one.scores.every(({ checked }) => checked))
      .length,
    codebook: { number: 1 },
    version: archive.head,
  });
});

it('holds nothing before the first change', async () => {
  expect(await readCollection(await database.archive(0))).toEqual({
    ...{ articles: 0, statements: 0, firstDay: null, lastDay: null, reports: 0, scores: 0, scoresChecked: 0 },
    ...{ scoresOpen: 0, statementsChecked: 0, codebook: { title: '', number: 0 }, version: 0, versionAt: null },
  });
});
