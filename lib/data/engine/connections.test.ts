import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, openSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { serverLink } from '@/lib/runtime/server-link';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { closeConnections, reader, writer } from './connections';
import { copyDatabase, removeDatabase } from './sqlite/copy-database';
import { ownersFolder } from './sqlite/owners';
import { openFile } from './sqlite/with-file';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
  vi.stubEnv('DATABASE_URL', database.url);
});
afterEach(async () => {
  await closeConnections();
  vi.unstubAllEnvs();
  await database.close();
});

const save = (detail: string): Promise<unknown> =>
  writer().transact((tx) => tx.accessEntry.create({ data: { at: new Date(0), kind: 'k', detail } }));
const details = async (): Promise<string[]> =>
  (await reader().accessEntry.findMany({ orderBy: { id: 'asc' } })).map(({ detail }) => detail);

/** Tries again for some seconds: a database that could not be opened is not tried at each request. */
const soon = <T>(work: () => Promise<T>): Promise<T> => vi.waitFor(work, { timeout: 5_000, interval: 100 });

it('says what is wrong while the file is gone, and takes up the one that is put there', async () => {
  await save('before');
  const inFlight = reader();
  await inFlight.accessEntry.count();
  await copyDatabase(database.file, `${database.file}.aside`);
  await removeDatabase(database.file);
  expect(serverLink().fault?.()).toBe('missing');
  expect(serverLink().versions?.()).toBeNull();
  await expect(save('into nothing')).rejects.toMatchObject({ fault: 'missing' });
  await expect(details()).rejects.toMatchObject({ fault: 'missing' });
  expect(await inFlight.accessEntry.count()).toBe(1);
  renameSync(`${database.file}.aside`, database.file);
  expect(await soon(details)).toEqual(['before']);
  expect(serverLink().fault?.()).toBeNull();
  await save('after');
  expect(await details()).toEqual(['before', 'after']);
});

it('shows what another file holds as soon as it is in the place of the first', async () => {
  const other = await freshDatabase();
  await other.writer.transact((tx) =>
    tx.accessEntry.create({ data: { at: new Date(0), kind: 'k', detail: 'in the other' } }),
  );
  await save('in the first');
  expect(await details()).toEqual(['in the first']);
  await copyDatabase(other.file, `${database.file}.other`);
  await removeDatabase(database.file);
  renameSync(`${database.file}.other`, database.file);
  expect(await details()).toEqual(['in the other']);
  await other.close();
});

it('goes on once a damaged file is whole again, also with what was read in between', async () => {
  // As a backup is that was put there: who reads finds its log, and so its beginning, after the first write.
  await removeDatabase(`${database.file}.copy`);
  await copyDatabase(database.file, `${database.file}.copy`);
  renameSync(`${database.file}.copy`, database.file);
  expect(await details()).toEqual([]);
  await save('before');
  const [descriptor, kept] = [openSync(database.file, 'r+'), Buffer.alloc(4_096)];
  readSync(descriptor, kept, 0, kept.length, 0);
  writeSync(descriptor, Buffer.alloc(kept.length, 0xa5), 0, kept.length, 0);
  await wait(1_100);
  await expect(save('into the damage')).rejects.toMatchObject({ fault: 'corrupt' });
  await expect(details()).rejects.toMatchObject({ fault: 'corrupt' });
  writeSync(descriptor, kept, 0, kept.length, 0);
  closeSync(descriptor);
  expect(await soon(details)).toEqual(['before']);
  await soon(() => save('after'));
});

it('opens nothing while another process changes the database as a whole', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/testing/hold-database.ts', database.file, 'alone'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await once(child.stderr, 'data');
  await expect(details()).rejects.toMatchObject({
    fault: 'migrating',
    message: expect.stringContaining(`process ${child.pid ?? 0}`),
  });
  await expect(save('meanwhile')).rejects.toMatchObject({ fault: 'migrating' });
  const ended = once(child, 'exit');
  child.kill();
  await ended;
  expect(await soon(details)).toEqual([]);
});

it.each([
  ['older', `DELETE FROM _prisma_migrations WHERE migration_name = '0001_initial'`],
  [
    'newer',
    "UPDATE _prisma_migrations SET migration_name = '9999_later' WHERE migration_name LIKE '0002%'; " +
      'DELETE FROM _prisma_migrations WHERE migration_name IS NULL',
  ],
])('reads no database of a release that is %s', async (fault, sql) => {
  const raw = openFile(database.file);
  raw.exec(sql);
  raw.close();
  await expect(details()).rejects.toMatchObject({ fault });
  expect(serverLink().fault?.()).toBe(fault);
});

it('closes the file, its log and its owners to everybody else', async () => {
  chmodSync(database.file, 0o644);
  await save('something');
  const modes = ['', '-wal', '-shm'].map((suffix) => statSync(`${database.file}${suffix}`).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  expect(statSync(ownersFolder(database.file)).mode & 0o777).toBe(0o700);
});
