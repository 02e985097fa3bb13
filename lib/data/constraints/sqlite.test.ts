import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '@/lib/testing/attempt';
import { addPerson } from '@/lib/testing/people';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { recordChange } from '../change/record-change';
import { derivedTableNames, onceTables, stillInForce, versionTableNames } from '../history/tables';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
  const { coderId } = await addPerson(database, 'Edda', 'editor');
  const place = { holderId: 1, targetId: 2, coderId };
  const intent = {
    at: new Date(0),
    byId: coderId,
    verb: 'record-silence',
    subject: 'actor:china',
    reason: 'Acts the seed has none of.',
  } as const;
  await database.writer.transact((tx) =>
    recordChange(tx, intent, async (seq) => {
      await tx.officeWord.create({ data: { word: 'chief envoy', office: 'foreign-minister', validFrom: seq } });
    }),
  );
  await database.writer.transact((tx) =>
    recordChange(tx, intent, async (seq) => {
      await tx.silence.create({
        data: { ...place, kind: 'declined', from: '2021-05-01', to: '2021-05-31', sources: 'Asked.', seq },
      });
      await tx.shiftVerdict.create({ data: { ...place, on: '2021-06-03', verdict: 'confirmed', reason: 'r', seq } });
    }),
  );
});
afterAll(() => database.close());

const run = (sql: string) => attempt(database, (tx) => tx.$executeRawUnsafe(sql));
const anyRow = (table: string): string => `id = (SELECT MIN(id) FROM "${table}")`;

describe.each([...onceTables])('%s is written once', (table) => {
  it('refuses UPDATE', async () => {
    expect(await run(`UPDATE "${table}" SET seq = seq WHERE ${anyRow(table)}`)).toMatch(/never updated/);
  });
  it('refuses DELETE', async () => {
    expect(await run(`DELETE FROM "${table}" WHERE ${anyRow(table)}`)).toMatch(/never deleted/);
  });
  it('refuses another seq than the current change', async () => {
    const rows = await database.reader.$queryRawUnsafe<{ name: string }[]>(
      `SELECT name FROM pragma_table_info('${table}') WHERE name NOT IN ('id', 'seq')`,
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    const values = columns.replace('"start", "end"', '10, 20');
    const copy = `INSERT INTO "${table}" (seq, ${columns}) SELECT 1, ${values} FROM "${table}" WHERE ${anyRow(table)}`;
    expect(await run(copy)).toMatch(/seq must be the current change/);
  });
});

describe.each([...versionTableNames, ...derivedTableNames])('%s holds versions', (table) => {
  const open = `id = (SELECT MIN(id) FROM "${table}" WHERE "validTo" = ${stillInForce})`;
  it('refuses DELETE', async () => {
    expect(await run(`DELETE FROM "${table}" WHERE ${anyRow(table)}`)).toMatch(/never deleted/);
  });
  it('refuses UPDATE of anything but validTo', async () => {
    expect(await run(`UPDATE "${table}" SET "validFrom" = "validFrom" WHERE ${open}`)).toMatch(/only validTo/);
  });
  it('refuses closing with another number than the current change', async () => {
    expect(await run(`UPDATE "${table}" SET "validTo" = "validFrom" + 1 WHERE ${open}`)).toMatch(
      /validTo changes once/,
    );
  });
  it('refuses opening again what is closed', async () => {
    const close = `UPDATE "${table}" SET "validTo" = (SELECT head FROM "Archive") WHERE ${open}`;
    const reopen = `UPDATE "${table}" SET "validTo" = ${stillInForce} WHERE "validTo" = (SELECT head FROM "Archive")`;
    const refusal = await attempt(database, async (tx) => {
      await tx.$executeRawUnsafe(close);
      await tx.$executeRawUnsafe(reopen);
    });
    expect(refusal).toMatch(/validTo changes once/);
  });
  it('lets a row be closed by the current change', async () => {
    expect(await run(`UPDATE "${table}" SET "validTo" = (SELECT head FROM "Archive") WHERE ${open}`)).toBeNull();
  });
});

describe('Change', () => {
  it.each([
    ['UPDATE', 'UPDATE "Change" SET reason = reason WHERE seq = 1', /never updated/],
    ['DELETE', 'DELETE FROM "Change" WHERE seq = 1', /never deleted/],
    [
      'a number that is not the current one',
      `INSERT INTO "Change" (seq, at, verb, subject, reason, digest, hash) VALUES (9999, '2026-01-01', 'v', 's', ` +
        `'r', 'd', 'h')`,
      /must be the current change/,
    ],
    [
      'a row without its hash',
      `INSERT INTO "Change" (seq, at, verb, subject, reason, digest, hash) SELECT head, '2026-01-01', 'v', 's', ` +
        `'r', 'd', '' FROM "Archive"`,
      /hash must be given/,
    ],
  ])('refuses %s', async (_, sql, message) => expect(await run(sql)).toMatch(message));
});

it('refuses a version row that opens in the past', async () => {
  const insert = `INSERT INTO "Addressee" ("statementId", "actorId", "validFrom") VALUES (1, 5, 1)`;
  expect(await run(insert)).toMatch(/opens with the current change/);
});
