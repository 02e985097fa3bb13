import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

/** Runs one of our commands on a database, in a process of its own as always; answers what it printed. */
export function runCli(command: string, databaseUrl: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', `cli/commands/${command}.ts`], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** Begins one of our commands with settings of its own; its input, output and end are the test's to follow. */
export function beginCli(
  command: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  project = process.cwd(),
): ChildProcessWithoutNullStreams {
  const words = ['--import', 'tsx', `cli/commands/${command}.ts`, ...args];
  return spawn(process.execPath, words, { cwd: project, env: { ...process.env, ...settings } });
}

/** What a command answered: its exit code, and what it printed on either channel. */
export interface CliAnswer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Follows a command that was begun to its end, with `input` as all there is to read. */
export async function cliAnswer(child: ChildProcessWithoutNullStreams, input = ''): Promise<CliAnswer> {
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  return { code, out, err };
}
