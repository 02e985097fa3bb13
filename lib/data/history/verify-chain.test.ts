import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openWriter } from '../open-database';
import { verifyChain } from './verify-chain';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

/** Alters the file behind the application's back, triggers off. */
async function tamper(sql: string, trigger: string): Promise<void> {
  const raw = await openWriter(database.url);
  await raw.$executeRawUnsafe(`DROP TRIGGER "${trigger}"`);
  await raw.$executeRawUnsafe(sql);
  await raw.$disconnect();
}

describe('the chain', () => {
  it('holds for the seed', async () => {
    expect(await verifyChain(database.reader)).toBeNull();
  });
  it.each([
    ['an annotation altered', 'UPDATE "StanceAnnotation" SET value = 1 WHERE id = 3', 'StanceAnnotation_no_update', 'rows-altered'],
    ['a summary altered', `UPDATE "StatementVersion" SET summary = 'other' WHERE id = 1`, 'StatementVersion_fixed', 'rows-altered'],
    ['a score deleted', 'DELETE FROM "StanceScore" WHERE id = 1', 'StanceScore_no_delete', 'rows-altered'],
    ['a reason altered', `UPDATE "Change" SET reason = 'other' WHERE seq = 50`, 'Change_no_update', 'hash-differs'],
    ['a change deleted', 'DELETE FROM "Change" WHERE seq = 50', 'Change_no_delete', 'number-missing'],
    ['the last change deleted', 'DELETE FROM "Change" WHERE seq = (SELECT MAX(seq) FROM "Change")', 'Change_no_delete', 'head-differs'],
  ])('shows %s', async (_, sql, trigger, what) => {
    await tamper(sql, trigger);
    expect(await verifyChain(database.reader)).toMatchObject({ what });
  });
});
