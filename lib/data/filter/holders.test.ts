import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { holdersOf } from '@/lib/domain/statement/statement';
import { anyStatements, heldByActors, writeStatements } from '@/lib/testing/random-statements';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { inForceAt } from '../history/tables';
import { listObservations } from '../stance/observations';
import { holderId, isHeld, joinHolders } from './holders';
import { publishedSql } from './statement-condition';
import { countStances } from '../statement/stance-count';
import { countStatements } from './statement-ids';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

/** Each published statement with its holders, as the domain tells them. */
async function heldByTheDomain(): Promise<string[]> {
  const { version } = await database.archive();
  const inForce = { where: inForceAt(version) };
  const rows = await database.reader.statement.findMany({
    include: { versions: inForce, principals: inForce },
  });
  return rows.flatMap(({ id, versions: [fields], principals }) => {
    if (fields?.publication !== 'published') return [];
    const behind = principals.map(({ actorId }) => ({ actor: actorId, claimedBy: null }));
    const held = { capacity: fields.capacity, speaker: fields.speakerId, principals: behind };
    return holdersOf(held).map(({ actor }) => `${id} ${actor}`);
  });
}

async function heldByTheDatabase(): Promise<string[]> {
  const archive = await database.archive();
  const rows = await database.reader.$queryRaw<{ id: bigint; holder: bigint }[]>`
    SELECT v."statementId" AS "id", ${holderId} AS "holder" FROM "StatementVersion" v ${joinHolders(archive)}
    WHERE ${publishedSql(archive)} AND ${isHeld}`;
  return rows.map(({ id, holder }) => `${id} ${holder}`);
}

/** What counts, what doesn't and why, of one holder's observations. */
async function countByTheDomain(holder: string): Promise<Record<string, number>> {
  const observations = await listObservations(await database.archive(), { holder });
  const counts: Record<string, number> = {};
  for (const { leftOut } of observations) counts[leftOut ?? 'counted'] = (counts[leftOut ?? 'counted'] ?? 0) + 1;
  return counts;
}

let round = 0;
it('the database tells holders, what is published and what counts as the domain does', async () => {
  const slugs = await database.reader.actor.findMany({ where: { id: { in: heldByActors } }, select: { slug: true } });
  await fc.assert(
    fc.asyncProperty(anyStatements, async (made) => {
      round += 1;
      await writeStatements(database, round, made);
      const held = await heldByTheDomain();
      expect((await heldByTheDatabase()).sort()).toEqual(held.sort());
      for (const { slug } of slugs) {
        const archive = await database.archive();
        const { checked: _checked, ...counts } = await countStances(archive, { holder: slug }, defaultCounting);
        const some = Object.entries(counts).filter(([, count]) => count > 0);
        expect(Object.fromEntries(some)).toEqual(await countByTheDomain(slug));
        const actor = await database.reader.actor.findUniqueOrThrow({ where: { slug } });
        const statements = held.filter((pair) => pair.endsWith(` ${actor.id}`)).length;
        expect(await countStatements(archive, { holder: slug })).toBe(statements);
      }
    }),
    { numRuns: 6, seed: 20_261_128 },
  );
});
