import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { checkDatabase } from './check-database';
import { copyDatabase } from './copy-database';
import { openFile } from './with-file';

let database: TestDatabase;
let copy: string;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  copy = join(dirname(database.file), 'copy.db');
});
afterEach(() => database.close());

function alter(file: string, sql: string): void {
  const raw = openFile(file);
  const triggers = raw.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).all() as { name: string }[];
  raw.exec([...triggers.map(({ name }) => `DROP TRIGGER "${name}";`), sql].join('\n'));
  raw.close();
}

it('copies a database in use, what stands in its log included, as one file for its owner alone', async () => {
  const { head, headHash } = await database.reader.archive.findUniqueOrThrow({ where: { id: 1 } });
  await database.writer.transact((tx) =>
    tx.accessEntry.create({ data: { at: new Date(0), kind: 'k', detail: 'in the log' } }),
  );
  expect(existsSync(`${database.file}-wal`)).toBe(true);
  expect(await copyDatabase(database.file, copy)).toEqual({ head, headHash });
  const raw = openFile(copy, { readonly: true });
  expect(raw.prepare(`SELECT count(*) AS n FROM AccessEntry WHERE detail = 'in the log'`).get()).toEqual({ n: 1 });
  raw.close();
  expect(readdirSync(dirname(copy)).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
});

it('is not made onto the database itself, by whatever name, nor onto one in use', async () => {
  await expect(copyDatabase(database.file, database.file)).rejects.toThrow('is the database itself');
  const other = await freshDatabase();
  await other.reader.archive.count();
  await expect(copyDatabase(database.file, other.file)).rejects.toThrow('is a database in use');
  await other.close();
});

it.each([
  ['a hash that differs', `UPDATE Change SET hash = 'x' WHERE seq = 5`, 'the hash of change 5 does not follow'],
  ['an altered reason', `UPDATE Change SET reason = 'another' WHERE seq = 7`, 'the hash of change 7 does not follow'],
  [
    'a missing change',
    'DELETE FROM ActValidity WHERE changeSeq = 9; DELETE FROM Change WHERE seq = 9',
    'change 9 is missing',
  ],
  ['a cut tail', 'PRAGMA foreign_keys = OFF; DELETE FROM Change WHERE seq > 20', 'its newest change'],
])('finds %s, and leaves no copy', async (_, sql, words) => {
  alter(database.file, `PRAGMA foreign_keys = OFF; ${sql}`);
  await expect(copyDatabase(database.file, copy)).rejects.toThrow(words);
  expect(readdirSync(dirname(copy)).filter((name) => name.startsWith('copy'))).toEqual([]);
});

it('finds a file cut in the middle', async () => {
  await copyDatabase(database.file, copy);
  const cut = `${copy}.cut`;
  await copyFile(copy, cut);
  await truncate(cut, Math.floor(statSync(cut).size / 2));
  await expect(checkDatabase(cut)).rejects.toMatchObject({ fault: 'corrupt' });
});
