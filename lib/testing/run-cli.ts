import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** Runs one of our commands on a database, in a process of its own as always; answers what it printed. */
export function runCli(command: string, databaseUrl: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', `cli/${command}.ts`], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** Begins one of our commands with settings of its own; its input, output and end are the test's to follow. */
export function beginCli(command: string, args: readonly string[], settings: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['--import', 'tsx', `cli/${command}.ts`, ...args], { env: { ...process.env, ...settings } });
}
