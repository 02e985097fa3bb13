import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { DatabaseUnavailable } from '../database-unavailable';
import { claimDatabase, ownersFolder, type Claim } from './owners';

let folder: string;
let file: string;
const held: Claim[] = [];
const claim = (alone: boolean): Claim => {
  const claimed = claimDatabase(file, { alone });
  held.push(claimed);
  return claimed;
};

beforeEach(async () => {
  folder = await mkdtemp(join(inject('templates'), 'owners-'));
  file = join(folder, 'some-test.db');
});
afterEach(async () => {
  for (const claimed of held.splice(0)) claimed.release();
  await rm(folder, { recursive: true, force: true });
});

/** Another process that holds the database until it is told to stop. */
async function other(alone: boolean): Promise<{ readonly pid: number; end(signal: NodeJS.Signals): Promise<void> }> {
  const words = ['--import', 'tsx', 'lib/testing/hold-database.ts', file, ...(alone ? ['alone'] : [])];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  await once(child.stderr, 'data');
  return {
    pid: child.pid ?? 0,
    end: async (signal) => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

const refusal = (alone: boolean): DatabaseUnavailable => {
  try {
    claim(alone);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error;
    throw error;
  }
  throw new Error('The claim was not refused.');
};

it('is shared by many, and by one of them alone only when the others have let go, whom it names', async () => {
  const server = await other(false);
  claim(false).release();
  expect(refusal(true)).toMatchObject({ fault: 'busy' });
  expect(refusal(true).message).toContain(`process ${server.pid}, since 2`);
  await server.end('SIGTERM');
  expect(claim(true).alone).toBe(true);
});

it('refuses everybody while one holds it alone', async () => {
  const migration = await other(true);
  expect(refusal(false)).toMatchObject({ fault: 'migrating' });
  expect(refusal(false).message).toContain(`process ${migration.pid}, since 2`);
  await migration.end('SIGKILL');
  claim(false);
});

it('names no process that was killed, nor a later one of its number', async () => {
  const killed = await other(false);
  await killed.end('SIGKILL');
  expect(readdirSync(ownersFolder(file))).toContain(`${killed.pid}.json`);
  const stranger = { pid: 1, what: 'the server', since: '2026-01-01T00:00:00.000Z', host: hostname(), tick: 'another' };
  writeFileSync(join(ownersFolder(file), '1.json'), JSON.stringify(stranger));
  const server = await other(false);
  const { message } = refusal(true);
  expect(message).not.toContain(`process ${killed.pid},`);
  expect(message).not.toContain('process 1,');
  expect(message).toContain(`process ${server.pid},`);
  await server.end('SIGTERM');
  claim(true);
  expect(readdirSync(ownersFolder(file)).sort()).toEqual([`${process.pid}.json`, 'lock']);
});

it('takes away what a process left that was killed while it wrote its note', async () => {
  const killed = await other(false);
  await killed.end('SIGKILL');
  writeFileSync(join(ownersFolder(file), `${killed.pid}.part`), '{');
  claim(true);
  expect(readdirSync(ownersFolder(file)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('says so where the holder left no note', async () => {
  const server = await other(false);
  rmSync(join(ownersFolder(file), `${server.pid}.json`));
  expect(refusal(true).message).toContain('another process, which left no note of itself');
  await server.end('SIGTERM');
});

it('lies open to nobody else', () => {
  claim(false);
  const modes = ['', 'lock', `${process.pid}.json`].map(
    (name) => statSync(join(ownersFolder(file), name)).mode & 0o777,
  );
  expect(modes).toEqual([0o700, 0o600, 0o600]);
});

it('is claimed anew where its folder was taken away', () => {
  claim(false);
  rmSync(ownersFolder(file), { recursive: true });
  claim(false);
  expect(readdirSync(ownersFolder(file))).toContain('lock');
});
