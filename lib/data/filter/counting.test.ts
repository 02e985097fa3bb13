import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countedBy, type Observation } from '@/lib/domain/stance/observation';
import { anyStatements, writeStatements } from '@/lib/testing/random-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listObservations } from '../stance/observations';
import { leftOutSql } from './counting';
import { holderId, isHeld, joinHolders } from './holders';
import { scoreInForceSql } from './score-filter';
import { publishedSql } from './statement-condition';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

/** Each score of a published statement and holder, with why it doesn't count. */
async function bySql(version: number, rule: CountingRule): Promise<string[]> {
  const archive = await database.archive(version);
  const rows = await database.reader.$queryRaw<{ key: string; slug: string; target: bigint; kind: string }[]>`
    SELECT s."key" AS "key", c."slug" AS "slug", x."targetId" AS "target", ${leftOutSql(archive, rule)} AS "kind"
    FROM "StatementVersion" v JOIN "Statement" s ON s."id" = v."statementId"
    JOIN "StanceScore" x ON x."statementId" = v."statementId" AND ${scoreInForceSql(archive, {})}
    ${joinHolders(archive)} JOIN "Actor" c ON c."id" = ${holderId}
    WHERE ${isHeld} AND ${publishedSql(archive)}`;
  return rows.map(({ key, slug, target, kind }) => `${key} ${slug} ${target} ${kind}`).sort();
}

function byDomain(observations: readonly Observation[], rule: CountingRule): string[] {
  return countedBy(rule, observations)
    .map(
      ({ statementKey, holder, score, leftOut }) =>
        `${statementKey} ${holder.slug} ${score.target.id} ${leftOut ?? 'counted'}`,
    )
    .sort();
}

const everyRule: readonly CountingRule[] = [false, true].flatMap((hearsay) =>
  [false, true].flatMap((own) =>
    [false, true].flatMap((standing) =>
      [false, true].flatMap((namedOutlets) =>
        [false, true].flatMap((checked) =>
          ([null, 'hoped', 'standing'] as const).map((modality) => ({
            ...{ hearsay, private: own, standing, namedOutlets, checked, modality },
            duplicates: 'utterance' as const,
          })),
        ),
      ),
    ),
  ),
);

it('the domain and SQL leave the same stances out, for the same reason, under every rule', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(anyStatements, async (made) => {
      round += 1;
      const [before = 0] = await writeStatements(database, round, made);
      for (const version of [before, before + 1]) {
        const observations = await listObservations(await database.archive(version));
        expect(new Set(observations.map(({ leftOut }) => leftOut)).size).toBeGreaterThan(3);
        for (const rule of everyRule) expect(await bySql(version, rule)).toEqual(byDomain(observations, rule));
      }
    }),
    { numRuns: 2, seed: 20_261_128 },
  );
});
