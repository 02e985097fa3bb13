import { closeSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tamper } from '@/lib/testing/tamper';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { rebuildStatements } from '../constraints/sqlite-search';
import { derivedTableNames, onceTables, stillInForce, versionTableNames } from '../history/tables';
import { verifyDatabase } from './verify-database';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

const newest = '(SELECT max("seq") FROM "Change")';

const versions = [...versionTableNames, ...derivedTableNames];

/** Takes the last change away with all it did, and lets Archive and search say so: what is left is a whole chain. */
const cutTail = [
  ...versions.flatMap((table) => [
    `DELETE FROM "${table}" WHERE "validFrom" = ${newest}`,
    `UPDATE "${table}" SET "validTo" = ${stillInForce} WHERE "validTo" = ${newest}`,
  ]),
  ...onceTables.map((table) => `DELETE FROM "${table}" WHERE "seq" = ${newest}`),
  `DELETE FROM "Change" WHERE "seq" = ${newest}`,
  `UPDATE "Archive" SET "head" = ${newest}, "headHash" = (SELECT "hash" FROM "Change" WHERE "seq" = ${newest})`,
  ...rebuildStatements,
];

const wide = (text: string): string => text.replaceAll('\n', ' ');

describe('verifying', () => {
  it('finds nothing in the seed, and says how much it looked at', () => {
    const { fault, head, counts, asked } = verifyDatabase(database.file);
    expect(fault).toBeNull();
    expect(head).toBeGreaterThan(100);
    expect(asked).toBeNull();
    expect(Object.values(counts).every((count) => count > 30)).toBe(true);
  });

  it('finds nothing in a database without a change', async () => {
    const empty = await freshDatabase();
    expect(verifyDatabase(empty.file)).toMatchObject({ fault: null, head: 0, first: null });
    await empty.close();
  });

  it.each([
    ['an altered judgement', `UPDATE "StanceAnnotation" SET "value" = 1 WHERE "id" = 3`, { kind: 'rows-altered' }],
    [
      'an altered summary',
      `UPDATE "StatementVersion" SET "summary" = 'other' WHERE "id" = 1`,
      { kind: 'rows-altered' },
    ],
    [
      'an altered derived score',
      `UPDATE "StanceScore" SET "value" = -"value" WHERE "id" = 2`,
      { kind: 'rows-altered' },
    ],
    [
      'an altered yes or no',
      `UPDATE "StanceScore" SET "checked" = 1 - "checked" WHERE "id" = 2`,
      { kind: 'rows-altered' },
    ],
    ['a removed score', `DELETE FROM "StanceScore" WHERE "id" = 1`, { kind: 'rows-altered' }],
    [
      'a removed statement',
      `DELETE FROM "Statement" WHERE "id" = 1`,
      { kind: 'rows-altered', seq: expect.any(Number) },
    ],
    [
      'an altered reason of a change',
      `UPDATE "Change" SET "reason" = 'other' WHERE "seq" = 50`,
      { kind: 'change-altered', seq: 50 },
    ],
    [
      'an altered time of a change',
      `UPDATE "Change" SET "at" = '2020-01-01T00:00:00.000+00:00' WHERE "seq" = 50`,
      { kind: 'change-altered', seq: 50 },
    ],
    ['a removed change', `DELETE FROM "Change" WHERE "seq" = 50`, { kind: 'change-missing', seq: 50 }],
    ['a removed first change', `DELETE FROM "Change" WHERE "seq" = 1`, { kind: 'change-missing', seq: 1 }],
    ['a removed last change', `DELETE FROM "Change" WHERE "seq" = ${newest}`, { kind: expect.any(String) }],
    [
      'a row of a past change that was put in',
      `INSERT INTO "ActorAlias" ("id", "actorId", "name", "validFrom") VALUES (9001, 1, 'made up', 20)`,
      { kind: 'rows-altered', seq: 20, table: 'ActorAlias', row: 9001 },
    ],
    [
      'a row of no change',
      `INSERT INTO "ActorAlias" ("id", "actorId", "name", "validFrom") VALUES (9001, 1, 'made up', 99999)`,
      { kind: 'row-without-change', table: 'ActorAlias', row: 9001 },
    ],
    [
      'a row of a change before the first',
      `INSERT INTO "Actor" ("id", "slug", "seq") VALUES (9001, 'made-up', 0)`,
      { kind: 'row-without-change', table: 'Actor', row: 9001 },
    ],
    [
      'a row whose change is no number',
      `INSERT INTO "Actor" ("id", "slug", "seq") VALUES (9001, 'made-up', 'x')`,
      { kind: 'row-without-change', table: 'Actor', row: 9001 },
    ],
    [
      'an end that was put to a row',
      `UPDATE "ActorVersion" SET "validTo" = 60 WHERE "id" = 1`,
      { kind: 'rows-altered', seq: 60, table: 'ActorVersion', row: 1 },
    ],
    [
      'an end in the future',
      `UPDATE "ActorVersion" SET "validTo" = 99999 WHERE "id" = 1`,
      { kind: 'row-without-change', table: 'ActorVersion', row: 1 },
    ],
    [
      'an end that was taken away',
      `UPDATE "StanceScore" SET "validTo" = 2147483646 WHERE "id" = 1`,
      { kind: 'rows-altered' },
    ],
    ['Archive at an older change', `UPDATE "Archive" SET "head" = 20`, { kind: 'head-differs' }],
    ['another hash in Archive', `UPDATE "Archive" SET "headHash" = 'x'`, { kind: 'head-differs' }],
    ['Archive gone', `DELETE FROM "Archive"`, { kind: 'head-differs' }],
    [
      'an altered text',
      `UPDATE "PassageText" SET "text" = replace("text", 'the', 'teh') WHERE "passageId" = 2`,
      { kind: 'text-altered', table: 'PassageText', row: 2 },
    ],
    [
      'a text without its passage',
      `INSERT INTO "PassageText" VALUES (9001, 'x')`,
      { kind: 'reference-broken', table: 'PassageText', row: 9001 },
    ],
    [
      'an altered row of search',
      `UPDATE "StatementText" SET "summary" = 'other' WHERE rowid = 2`,
      { kind: 'search-differs', table: 'StatementText', row: 2 },
    ],
    [
      'a row of search that was put in',
      `INSERT INTO "PageText" (rowid, section, slug, title, names, words) VALUES (90000, 'actors', 'x', 'x', '', '')`,
      { kind: 'search-differs', table: 'PageText', row: 90000 },
    ],
    [
      'a row of search taken away',
      `DELETE FROM "StatementText" WHERE rowid = 3`,
      { kind: 'search-differs', table: 'StatementText', row: 3 },
    ],
    [
      'search altered below its table',
      `UPDATE "StatementText_content" SET c0 = 'other' WHERE id = 2`,
      { kind: 'search-differs' },
    ],
    ['search behind the newest change', `UPDATE "SearchState" SET "head" = 3`, { kind: 'search-differs' }],
    ['triggers gone', 'SELECT 1', { kind: 'guard-missing' }],
  ])('names %s', (_, sql, found) => {
    tamper(database.file, sql);
    const { fault } = verifyDatabase(database.file);
    expect(fault).toMatchObject(found);
    expect(wide(fault?.words ?? '')).toMatch(/^[A-Z].*\.$/);
  });

  it('names the row that was put into a change, and the row of an altered judgement among what it wrote', () => {
    tamper(database.file, `UPDATE "StanceAnnotation" SET "value" = 1 WHERE "id" = 3`);
    expect(verifyDatabase(database.file).fault?.words).toMatch(/StanceAnnotation row 3/);
  });

  it('names a second version in force though the index that forbids it is gone', () => {
    const [first] = ['DROP INDEX "ActorVersion_actorId_validTo_key"'];
    tamper(
      database.file,
      first,
      `INSERT INTO "ActorVersion" ("actorId", "kind", "name", "validFrom") SELECT "actorId", "kind", 'x', ` +
        `"validFrom" FROM "ActorVersion" WHERE "id" = 1`,
    );
    expect(verifyDatabase(database.file).fault).toMatchObject({ table: 'ActorVersion' });
  });

  it('finds a cut tail by a hash that was written down, though what is left is whole', () => {
    const { headHash, head } = verifyDatabase(database.file);
    tamper(database.file, ...cutTail);
    expect(verifyDatabase(database.file).fault?.kind).toBe('guard-missing');
    const { fault } = verifyDatabase(database.file, headHash);
    expect(fault).toMatchObject({ kind: 'hash-unknown', seq: head - 1 });
  });

  it('says where in the chain a hash stands, by its beginning too', async () => {
    const { hash } = await database.reader.change.findUniqueOrThrow({ where: { seq: 50 } });
    expect(verifyDatabase(database.file, hash)).toMatchObject({ fault: null, asked: 50 });
    expect(verifyDatabase(database.file, hash.slice(0, 16))).toMatchObject({ fault: null, asked: 50 });
  });

  it('says of a file that is cut, damaged or something else what it is', async () => {
    await database.writer.close();
    const { size } = statSync(database.file);
    const file = openSync(database.file, 'r+');
    writeSync(file, Buffer.alloc(4_096, 7), 0, 4_096, Math.floor(size / 8_192) * 4_096);
    closeSync(file);
    expect(verifyDatabase(database.file).fault?.kind).toBe('corrupt');
    truncateSync(database.file, Math.floor(size / 2));
    expect(verifyDatabase(database.file).fault?.kind).toBe('corrupt');
    expect(verifyDatabase('package.json').fault?.kind).toBe('not-a-database');
    truncateSync(database.file, 0);
    expect(verifyDatabase(database.file).fault?.kind).toBe('not-a-tracker');
  });
});
