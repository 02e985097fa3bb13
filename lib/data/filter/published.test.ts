import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isShown, publication as publicationShape, type Publication } from '@/lib/domain/statement/statement';
import { anyStatements, writeStatements } from '@/lib/testing/random-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { stillInForce } from '../history/tables';
import { heldAt, isPublishedNow, publishedAt, publishedNowText, publishedText, withdrawnSince } from './published';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

interface VersionRow {
  readonly id: number;
  readonly publication: string;
  readonly validFrom: number;
  readonly validTo: number;
}

interface Shown {
  readonly then: Publication | undefined;
  readonly now: Publication | undefined;
}

const publicationOf = (row: VersionRow | undefined): Publication | undefined =>
  row && publicationShape.parse(row.publication);

/** What each was at a version and is now, by id. */
function statesAt(rows: readonly VersionRow[], version: number): ReadonlyMap<number, Shown> {
  const ids = [...new Set(rows.map(({ id }) => id))].sort((a, b) => a - b);
  return new Map(
    ids.map((id) => {
      const own = rows.filter((row) => row.id === id);
      const then = own.find(({ validFrom, validTo }) => validFrom <= version && version < validTo);
      return [id, { then: publicationOf(then), now: publicationOf(own.find((row) => row.validTo === stillInForce)) }];
    }),
  );
}

const chosen = (states: ReadonlyMap<number, Shown>, is: (state: Shown) => boolean): number[] =>
  [...states].filter(([, state]) => is(state)).map(([id]) => id);

const shown = ({ then, now }: Shown): boolean => then !== undefined && isShown(then, now);

const byText = async (of: 'Statement' | 'Article', where: string): Promise<number[]> => {
  const rows = await database.reader.$queryRawUnsafe<{ id: bigint }[]>(
    `SELECT v."${of.toLowerCase()}Id" AS "id" FROM "${of}Version" v WHERE ${where} ORDER BY 1`,
  );
  return rows.map(({ id }) => Number(id));
};

const query = { orderBy: { id: 'asc' }, select: { id: true } } as const;
const idsOf = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

async function compareStatements(version: number, head: number): Promise<void> {
  const { statement, statementVersion } = database.reader;
  const rows = (await statementVersion.findMany()).map((row) => ({ ...row, id: row.statementId }));
  const states = statesAt(rows, version);
  expect(await byText('Statement', publishedText({ version, head }, 'Statement', 'v'))).toEqual(chosen(states, shown));
  expect(idsOf(await statement.findMany({ where: publishedAt(version), ...query }))).toEqual(chosen(states, shown));
  const withdrawn = chosen(states, ({ then, now }) => then === 'published' && now === 'withdrawn');
  expect(idsOf(await statement.findMany({ where: withdrawnSince(version), ...query }))).toEqual(withdrawn);
  const held = chosen(states, ({ then }) => then !== undefined);
  expect(idsOf(await statement.findMany({ where: heldAt(version), ...query }))).toEqual(held);
}

async function compareArticles(version: number, head: number): Promise<void> {
  const { article, articleVersion } = database.reader;
  const rows = (await articleVersion.findMany()).map((row) => ({ ...row, id: row.articleId }));
  const expected = chosen(statesAt(rows, version), shown);
  expect(await byText('Article', publishedText({ version, head }, 'Article', 'v'))).toEqual(expected);
  expect(idsOf(await article.findMany({ where: publishedAt(version), ...query }))).toEqual(expected);
  if (version < head) return;
  expect(await byText('Article', publishedNowText('v'))).toEqual(expected);
  expect(idsOf(await article.findMany({ where: isPublishedNow, ...query }))).toEqual(expected);
}

it('the domain, SQL and Prisma’s conditions show the same statements and articles, then and now', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(anyStatements, async (made) => {
      round += 1;
      const versions = await writeStatements(database, round, made);
      const head = versions.at(-1) ?? 0;
      for (const version of [1, ...versions]) {
        await compareStatements(version, head);
        await compareArticles(version, head);
      }
    }),
    { numRuns: 3, seed: 20_261_128 },
  );
});
