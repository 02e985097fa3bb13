import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Site } from './server';

const root = path.resolve(__dirname, '../..');

/** One round of `npm run worker` on a site's database; answers what it said. */
export async function workOnce({ databaseFile }: Site, settings: Readonly<Record<string, string>>): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATABASE_URL: `file:${databaseFile}`, ...settings };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'cli/worker.ts', '--once'], { cwd: root, env });
  return stdout;
}
