import { execFileSync } from 'node:child_process';

/** Runs one of our commands on a database, in a process of its own as always; answers what it printed. */
export function runCli(command: string, databaseUrl: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', `cli/${command}.ts`], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}
