import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallDisk } from '@/lib/testing/small-disk';
import { testInstant as at } from '@/lib/testing/people';
import { tamper } from '@/lib/testing/tamper';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { openFile } from '../engine/sqlite/with-file';
import { verifyDatabase } from '../verification/verify-database';
import { backUp } from './back-up';
import { readNotes } from './notes';
import { verifyTracker } from './verify-tracker';

let database: TestDatabase;
let folder: string;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
  folder = join(dirname(database.file), 'kept');
  mkdirSync(folder);
});
afterEach(() => database.close());

const to = (name: string): string => join(folder, name);
const once = { replace: false, at };

describe('a backup', () => {
  it('is whole, for its owner alone, and noted', async () => {
    const note = await backUp(database.file, to('a.db'), once);
    expect(verifyDatabase(to('a.db'))).toMatchObject({ fault: null, head: note.head, headHash: note.headHash });
    expect(statSync(to('a.db')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.db']);
    expect(readNotes(database.file).backup).toEqual({ ...note, at: at.toISOString(), scheduled: false });
  });

  it('is not made onto the database itself, by whatever name, nor onto what lies beside it', async () => {
    linkSync(database.file, to('hard.db'));
    symlinkSync(database.file, to('soft.db'));
    const names = [
      database.file,
      to('hard.db'),
      to('soft.db'),
      `${database.file}-wal`,
      `${database.file}-shm`,
      `${database.file}-journal`,
    ];
    for (const name of names) {
      await expect(backUp(database.file, name, { replace: true, at })).rejects.toThrow(
        `${name} is the database itself`,
      );
    }
    expect(verifyDatabase(database.file).fault).toBeNull();
  });

  it('overwrites nothing but a backup of this tracker, and that only when asked', async () => {
    await backUp(database.file, to('a.db'), once);
    await expect(backUp(database.file, to('a.db'), once)).rejects.toThrow('--replace');
    expect((await backUp(database.file, to('a.db'), { replace: true, at })).head).toBeGreaterThan(0);
    writeFileSync(to('letter.txt'), 'Dear all');
    await expect(backUp(database.file, to('letter.txt'), { replace: true, at })).rejects.toThrow(
      'no backup of this tracker',
    );
    expect(readFileSync(to('letter.txt'), 'utf8')).toBe('Dear all');
  });

  it('of another tracker is not overwritten', async () => {
    const other = await freshDatabase({ seeded: true });
    tamper(other.file, `UPDATE "Change" SET "hash" = 'another' WHERE "seq" = 1`);
    await expect(backUp(database.file, other.file, { replace: true, at })).rejects.toThrow('no backup of this tracker');
    await other.close();
  });

  it('says what is missing', async () => {
    await expect(backUp(join(folder, 'none.db'), to('a.db'), once)).rejects.toThrow(
      `There is no database at ${folder}/none.db.`,
    );
    await expect(backUp(database.file, join(folder, 'no', 'a.db'), once)).rejects.toThrow('There is no folder');
    await expect(backUp(database.file, folder, once)).rejects.toThrow('is a folder');
    expect(existsSync(`${join(folder, 'none.db')}.owners`)).toBe(false);
  });

  it('of a damaged database fails, and leaves nothing', async () => {
    tamper(database.file, `UPDATE "Change" SET "reason" = 'other' WHERE "seq" = 50`);
    await expect(backUp(database.file, to('a.db'), once)).rejects.toThrow('change 50');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is made while a program that makes no claim writes, and holds one state', async () => {
    const older = openFile(database.file);
    older.exec('BEGIN IMMEDIATE');
    older.exec(`INSERT INTO "AccessEntry" ("at", "kind", "detail") VALUES (0, 'k', 'not kept yet')`);
    await backUp(database.file, to('a.db'), once);
    older.exec('COMMIT');
    older.close();
    const copy = openFile(to('a.db'), { readonly: true });
    expect(copy.prepare(`SELECT count(*) FROM "AccessEntry"`).pluck().get()).toBe(0);
    copy.close();
  });

  it('on a full disk leaves nothing behind, and an older backup as it was', async ({ skip }) => {
    const disk = smallDisk(1_900);
    if (disk === null) return skip('No small disk can be mounted here.');
    try {
      await backUp(database.file, join(disk.folder, 'a.db'), once);
      const before = readFileSync(join(disk.folder, 'a.db'));
      await expect(backUp(database.file, join(disk.folder, 'b.db'), once)).rejects.toThrow('There is no room');
      await expect(backUp(database.file, join(disk.folder, 'a.db'), { replace: true, at })).rejects.toThrow(
        'There is no room',
      );
      expect(readdirSync(disk.folder)).toEqual(['a.db']);
      expect(readFileSync(join(disk.folder, 'a.db')).equals(before)).toBe(true);
    } finally {
      disk.remove();
    }
  });

  it('and a verification are made of a database on a disk that can only be read', async ({ skip }) => {
    const disk = smallDisk(4_000);
    if (disk === null) return skip('No small disk can be mounted here.');
    try {
      const file = join(disk.folder, 'demarche.db');
      copyFileSync(database.file, file);
      disk.onlyRead();
      expect(verifyTracker(file, null, at)).toMatchObject({ fault: null, noted: false });
      expect(await backUp(file, to('a.db'), once)).toMatchObject({ head: (await database.archive()).head });
      await expect(backUp(file, join(disk.folder, 'a.db'), once)).rejects.toThrow('Nothing can be written');
      expect(readdirSync(disk.folder)).toEqual(['demarche.db']);
    } finally {
      disk.remove();
    }
  });
});
