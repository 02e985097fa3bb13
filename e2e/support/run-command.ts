import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Site } from '@/lib/testing/site/server';

const root = path.resolve(__dirname, '../..');

/** Runs one of our commands on a site's database, beside the site; answers what it printed. */
export async function runCommand(
  name: string,
  args: readonly string[],
  { databaseFile }: Pick<Site, 'databaseFile'>,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: `file:${databaseFile}`, ...settings };
  const command = ['--import', 'tsx', `cli/commands/${name}.ts`, ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
  return stdout;
}
