import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = path.resolve(__dirname, '../..');

/** A trial in its short form; it fails when one of its figures is missed. */
async function trial(name: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' as const };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'cli/commands/fault.ts', name, '--brief'],
    {
      cwd: root,
      env,
    },
  );
  return stdout;
}

test(
  'a migration that is killed leaves the old or the new database, whole, and one beside a ' + 'server is refused',
  async () => {
    const said = await trial('migrate');
    expect(said).toMatch(/met +databases lost, empty, damaged or short of something: 0/u);
    expect(said).toMatch(/met +acknowledged saves lost: 0/u);
  },
);

test(
  'a site whose database is deleted, damaged or replaced acknowledges nothing that is lost, and goes ' + 'on by itself',
  async () => {
    const said = await trial('file');
    expect(said).toMatch(/met +deleted: acknowledged saves that are not there: 0/u);
    expect(said).toMatch(/met +replaced: saves sent after it that the new file has not: 0/u);
  },
);
