import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAbout, type ScoreFilter } from '@/lib/domain/stance/score-filter';
import { scoreState } from '@/lib/domain/stance/stance-score';
import { stanceValue } from '@/lib/domain/stance/stance-value';
import { anyStatements, writeStatements } from '@/lib/testing/random-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { scoreInForceSql, scoreWhere } from './score-filter';

let database: TestDatabase;
let issues: readonly string[];
let actors: readonly string[];
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const slugs = { orderBy: { id: 'asc' }, take: 5, select: { slug: true } } as const;
  issues = (await database.reader.issue.findMany(slugs)).map(({ slug }) => slug);
  actors = (await database.reader.actor.findMany(slugs)).map(({ slug }) => slug);
});
afterAll(() => database.close());

interface Span {
  readonly validFrom: number;
  readonly validTo: number;
}

const isIn = (version: number, { validFrom, validTo }: Span): boolean => validFrom <= version && version < validTo;

async function byDomain(version: number, filter: ScoreFilter): Promise<number[]> {
  const slug = { select: { slug: true } } as const;
  const bearings = await database.reader.issueBearing.findMany({ include: { issue: slug, actor: slug } });
  const inForce = bearings.filter((row) => isIn(version, row));
  const pairs = new Set(inForce.map(({ issue, actor }) => `issue:${issue.slug} ${actor.slug}`));
  const rows = await database.reader.stanceScore.findMany({
    orderBy: { id: 'asc' },
    include: { target: { select: { issue: slug, actor: slug } } },
  });
  const scores = rows.map(({ target: { issue, actor }, state, value, checked, ...row }) => ({
    ...row,
    state: scoreState.parse(state),
    value: stanceValue.nullable().parse(value),
    checked,
    target: { key: issue ? `issue:${issue.slug}` : `actor:${actor?.slug ?? ''}` },
  }));
  const among = scores.filter(
    (score) => isIn(version, score) && isAbout(filter, score, (issue, actor) => pairs.has(`${issue} ${actor}`)),
  );
  return among.map(({ id }) => id);
}

async function bySql(version: number, filter: ScoreFilter): Promise<number[]> {
  const where = scoreInForceSql({ version }, filter);
  const rows = await database.reader.$queryRaw<{ id: bigint }[]>`
    SELECT x."id" AS "id" FROM "StanceScore" x WHERE ${where} ORDER BY 1`;
  return rows.map(({ id }) => Number(id));
}

async function byPrisma(version: number, filter: ScoreFilter): Promise<number[]> {
  const rows = await database.reader.stanceScore.findMany({
    where: scoreWhere({ version }, filter),
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined, freq: 1 });

const anyFilter = (): fc.Arbitrary<ScoreFilter> =>
  fc.record({
    target: maybe(
      fc.constantFrom(...issues.map((slug) => `issue:${slug}`), ...actors.map((slug) => `actor:${slug}`), 'nothing'),
    ),
    value: maybe(fc.integer({ min: -2, max: 2 })),
    bearsOn: maybe(fc.constantFrom(...actors)),
    state: maybe(fc.constantFrom('settled', 'open')),
    checked: maybe(fc.boolean()),
  });

it('the domain, SQL and Prisma’s condition choose the same scores, then and now', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(anyStatements, fc.array(anyFilter(), { minLength: 12, maxLength: 12 }), async (made, filters) => {
      round += 1;
      const versions = await writeStatements(database, round, made);
      for (const version of versions)
        for (const filter of [{}, ...filters]) {
          const expected = await byDomain(version, filter);
          expect(await bySql(version, filter)).toEqual(expected);
          expect(await byPrisma(version, filter)).toEqual(expected);
        }
    }),
    { numRuns: 3, seed: 20_261_128 },
  );
});

it('asks for an issue and for what it bears on at once, at the version’s own bearings', async () => {
  const { head: version } = await database.archive();
  const bearing = await database.reader.issueBearing.findFirstOrThrow({
    where: { validTo: { gt: version }, issue: { target: { scores: { some: { validTo: { gt: version } } } } } },
    include: { issue: true, actor: true },
  });
  const filter = { target: `issue:${bearing.issue.slug}`, bearsOn: bearing.actor.slug };
  const expected = await bySql(version, { target: filter.target });
  expect(expected.length).toBeGreaterThan(0);
  expect(await byPrisma(version, filter)).toEqual(expected);
  expect(await byPrisma(version, { ...filter, target: 'issue:no-such' })).toEqual([]);
});
