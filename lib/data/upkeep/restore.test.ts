import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addPerson, testInstant as at } from '@/lib/testing/people';
import { beginCli, cliAnswer, runCli } from '@/lib/testing/run-cli';
import { tamper } from '@/lib/testing/tamper';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openFile } from '../engine/sqlite/with-file';
import { verifyDatabase } from '../verification/verify-database';
import { backUp } from './back-up';
import { readNotes } from './notes';
import { restore } from './restore';

let database: TestDatabase;
let backup: string;
let replaced: string;
const wish = { another: false, at };

/** Another change, so that what is restored is told from what was there. */
const change = (of: TestDatabase, name: string): Promise<unknown> => addPerson(of, name, 'coder');

/** As when the server has stopped. */
async function closeAll(of: TestDatabase): Promise<void> {
  await of.reader.$disconnect();
  await of.writer.close();
}

beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  backup = join(dirname(database.file), 'backup.db');
  replaced = join(dirname(database.file), 'backups', 'replaced');
  await backUp(database.file, backup, { replace: false, at });
});
afterEach(() => database.close());

const alter = (file: string, sql: string): void => {
  const raw = openFile(file);
  raw.exec(sql);
  raw.close();
};

describe('restoring', () => {
  it('puts the backup in place and keeps the one before aside, whole', async () => {
    const { head } = verifyDatabase(database.file);
    await change(database, 'later');
    await closeAll(database);
    const done = await restore(backup, database.file, wish);
    expect(done).toMatchObject({ head, damaged: false, pending: [] });
    expect(verifyDatabase(database.file)).toMatchObject({ fault: null, head });
    expect(verifyDatabase(done.aside ?? '')).toMatchObject({ fault: null, head: head + 1 });
    expect(done.aside).toMatch(new RegExp(`v${head + 1}\\.db$`, 'u'));
    expect(statSync(database.file).mode & 0o777).toBe(0o600);
    expect(readdirSync(dirname(database.file)).filter((name) => name.includes('restoring'))).toEqual([]);
    expect(readNotes(database.file).verification).toMatchObject({ head, fault: null });
  });

  it(
    'is refused while another process has the database open, which it names, and after it ' + 'ended it is done',
    async () => {
      await closeAll(database);
      const holder = beginCli('../../lib/testing/hold-database', [database.file], {});
      await new Promise((held) => holder.stderr.once('data', held));
      await expect(restore(backup, database.file, wish)).rejects.toThrow(new RegExp(`process ${holder.pid}`, 'u'));
      holder.kill('SIGTERM');
      await cliAnswer(holder);
      expect(await restore(backup, database.file, wish)).toMatchObject({ damaged: false });
    },
  );

  it('is refused while an older program, which makes no claim, has it open', async () => {
    await closeAll(database);
    const older = openFile(database.file);
    older.prepare('SELECT count(*) FROM "Change"').get();
    await expect(restore(backup, database.file, wish)).rejects.toThrow('open in a program');
    older.close();
    expect(verifyDatabase(database.file).fault).toBeNull();
    expect(existsSync(replaced)).toBe(false);
  });

  it.each([
    ['is cut in the middle', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2)), 'damaged'],
    ['is empty', (file: string) => truncateSync(file, 0), 'is empty'],
    ['is something else', (file: string) => writeFileSync(file, 'Dear all,'), 'no SQLite database'],
    [
      'has an altered judgement',
      (file: string) => tamper(file, `UPDATE "StanceAnnotation" SET "reason" = 'other' WHERE "id" = 3`),
      'StanceAnnotation row 3',
    ],
    ['lacks a change', (file: string) => tamper(file, 'DELETE FROM "Change" WHERE "seq" = 50'), 'Change 50 is missing'],
    [
      'is of a newer program',
      (file: string) =>
        alter(
          file,
          `UPDATE "_prisma_migrations" SET "migration_name" = '9999_later' WHERE "migration_name" = '0005_feeds'`,
        ),
      'newer version',
    ],
  ])('refuses a backup that %s, and alters nothing', async (_, spoil, words) => {
    await closeAll(database);
    spoil(backup);
    const before = readFileSync(database.file);
    await expect(restore(backup, database.file, wish)).rejects.toThrow(words);
    expect(readFileSync(database.file).equals(before)).toBe(true);
    expect(existsSync(replaced)).toBe(false);
  });

  it('refuses the database itself, and a file that is not there', async () => {
    await closeAll(database);
    await expect(restore(database.file, database.file, wish)).rejects.toThrow('is the database itself');
    await expect(restore(`${backup}.none`, database.file, wish)).rejects.toThrow('There is no file');
  });

  it('refuses another tracker, and another course of this one, unless that is wanted', async () => {
    await change(database, 'here');
    const other = await freshDatabase();
    await change(other, 'another-tracker');
    const course = await freshDatabase({ seeded: true });
    await change(course, 'elsewhere');
    const head = (await database.archive()).head;
    await Promise.all([database, other, course].map(closeAll));
    await expect(restore(other.file, database.file, wish)).rejects.toThrow('of another tracker');
    await expect(restore(course.file, database.file, wish)).rejects.toThrow(`different ways after change ${head - 1}`);
    expect(await restore(other.file, database.file, { another: true, at })).toMatchObject({ head: 1 });
    await Promise.all([other.close(), course.close()]);
  });

  it('works where there is no database, and where it can’t be read', async () => {
    await closeAll(database);
    rmSync(database.file);
    expect(await restore(backup, database.file, wish)).toMatchObject({ aside: null });
    truncateSync(database.file, 300_000);
    writeFileSync(`${database.file}-wal`, 'left over');
    const done = await restore(backup, database.file, wish);
    expect(done.damaged).toBe(true);
    expect(readFileSync(`${done.aside}-wal`, 'utf8')).toBe('left over');
    expect(existsSync(`${database.file}-wal`)).toBe(false);
    expect(verifyDatabase(database.file).fault).toBeNull();
  });

  it('restores one of an older program, which the next migration brings up to date', async () => {
    await closeAll(database);
    tamper(
      backup,
      'DROP TABLE "OfficeWord"',
      `DELETE FROM "_prisma_migrations" WHERE "migration_name" = '0012_office-words'`,
      'PRAGMA user_version = 1',
    );
    expect(await restore(backup, database.file, wish)).toMatchObject({ pending: ['0012_office-words'] });
    expect(runCli('migrate', database.url)).toContain('0012_office-words');
    expect(verifyDatabase(database.file).fault).toBeNull();
  });

  it('ends every sign-in, and has what can be made anew made anew', async () => {
    await closeAll(database);
    tamper(backup, 'DELETE FROM "StatementText" WHERE rowid = 2');
    alter(
      backup,
      `INSERT INTO "User" ("id", "name", "email", "emailVerified", "role", "createdAt", "updatedAt")
       VALUES ('u', 'n', 'e', 0, 'editor', 0, 0);
      INSERT INTO "Session" ("id", "token", "expiresAt", "createdAt", "updatedAt", "userId")
       VALUES ('s', 't', 0, 0, 0, 'u')`,
    );
    await restore(backup, database.file, wish);
    const raw = openFile(database.file, { readonly: true });
    expect(raw.prepare('SELECT count(*) FROM "Session"').pluck().get()).toBe(0);
    raw.close();
    expect(runCli('migrate', database.url)).toContain('the search index');
  });
});
