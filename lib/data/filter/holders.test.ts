import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { holdersOf } from '@/lib/domain/statement/statement';
import { testInstant } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { recordChange } from '../change/record-change';
import { inForceAt } from '../history/tables';
import { listObservations } from '../stance/observations';
import type { Transaction } from '../transact';
import { holderId, isHeld, joinHolders } from './holders';
import { publishedSql } from './statement-condition';
import { countStances } from '../statement/stance-count';
import { countStatements } from './statement-ids';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const actors = [1, 2, 3, 4, 5];
const principal = fc.record({
  actor: fc.constantFrom(...actors),
  claimedBy: fc.option(fc.constantFrom(...actors), { freq: 3 }),
  isClosed: fc.boolean(),
});
const fields = {
  capacity: fc.constantFrom('official', 'own'),
  speaker: fc.constantFrom(...actors),
  publication: fc.constantFrom('published', 'published', 'draft', 'withdrawn'),
  modality: fc.constantFrom('asserted', 'standing', 'hoped'),
  principals: fc.uniqueArray(principal, { maxLength: 3, selector: ({ actor }) => actor }),
  checked: fc.boolean(),
  isOpen: fc.boolean(),
};
/** As forms let them through: in one's own capacity nobody is spoken for. */
const anyStatement = fc.record(fields).map((made) => (made.capacity === 'own' ? { ...made, principals: [] } : made));
type Made = typeof anyStatement extends fc.Arbitrary<infer One> ? One : never;

async function write(tx: Transaction, seq: number, key: string, made: Made): Promise<void> {
  const { id: statementId } = await tx.statement.create({ data: { key, seq } });
  const { capacity, speaker: speakerId, publication, modality, principals, checked, isOpen } = made;
  const shared = { summary: key, saidOn: '2021-06-10', precision: 'day', venue: '', validFrom: seq };
  await tx.statementVersion.create({ data: { ...shared, statementId, speakerId, capacity, publication, modality } });
  await tx.principal.createMany({
    data: principals.map(({ actor: actorId, claimedBy: claimedById }) => ({
      statementId,
      actorId,
      claimedById,
      validFrom: seq,
    })),
  });
  const target = await tx.target.findFirstOrThrow({ where: { actorId: null }, orderBy: { id: 'asc' } });
  await tx.stanceScore.create({
    data: {
      statementId,
      targetId: target.id,
      state: isOpen ? 'open' : 'settled',
      value: isOpen ? null : 1,
      basis: isOpen ? null : 'agreed',
      reason: 'Made for a test.',
      checked,
      validFrom: seq,
    },
  });
}

let round = 0;
const change = (work: (tx: Transaction, seq: number) => Promise<void>) =>
  database.writer.transact((tx) => {
    const intent = { at: testInstant, byId: null, verb: 'record-statement', subject: 'many', reason: 'For a test.' };
    return recordChange(tx, { ...intent, verb: 'record-statement' }, (seq) => work(tx, seq));
  });

/** Writes them, and by a second change takes some of their principals away again. */
async function writeAll(made: readonly Made[]): Promise<void> {
  round += 1;
  const each = made.map((one, at) => ({ one, key: `held-${round}-${at}` }));
  await change(async (tx, seq) => {
    for (const { one, key } of each) await write(tx, seq, key, one);
  });
  await change(async (tx, seq) => {
    for (const { one, key } of each) {
      const gone = one.principals.filter(({ isClosed }) => isClosed).map(({ actor }) => actor);
      const where = { statement: { key }, actorId: { in: gone } };
      await tx.principal.updateMany({ where, data: { validTo: seq } });
    }
  });
}

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

it('the database tells holders, what is published and what counts as the domain does', async () => {
  const slugs = await database.reader.actor.findMany({ where: { id: { in: actors } }, select: { slug: true } });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStatement, { minLength: 10, maxLength: 40 }), async (made) => {
      await writeAll(made);
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
