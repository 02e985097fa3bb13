import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { claims, type Claim } from './claim';
import { madeUpArticle, madeUpSheet } from './made-up';

const root = path.resolve(__dirname, '../../..');

interface Command {
  readonly words: readonly string[];
  /** What a line that it printed says is saved. */
  readonly said: (line: string) => Claim | null;
}

function toFile(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** `npm run ingest` of four articles; each has its line. */
function ingest(folder: string, mark: string, by: string, random: () => number): Command {
  const files = [1, 2, 3, 4].map((at) =>
    toFile(folder, `${mark}-${at}.txt`, madeUpArticle(`${mark}-${at}`, random).text),
  );
  const words = ['cli/commands/ingest.ts', '--outlet', 'The Paper', '--by', by, ...files];
  const said = (line: string): Claim | null => {
    const slug = /: stored as ([^,\s]+)/u.exec(line)?.[1];
    return slug === undefined ? null : claims.article(slug);
  };
  return { words, said };
}

function importSheet(folder: string, mark: string, by: string, random: () => number): Command {
  const file = toFile(folder, `${mark}.csv`, madeUpSheet(mark, random));
  const said = (line: string): Claim | null => {
    const seq = /Imported by change (\d+)/u.exec(line)?.[1];
    return seq === undefined ? null : claims.change(Number(seq), 'import-sheet');
  };
  return { words: ['cli/commands/import.ts', file, '--as', by], said };
}

export const commands = { 'npm run ingest': ingest, 'npm run import': importSheet } as const;

/**
 * When a command is killed: `after` milliseconds after it said of so many things that they are saved, and after its
 * first words.
 */
interface CommandMoment {
  readonly saves: number;
  readonly after: number;
}

/** Runs a command and kills it, where it has not ended by then; answers what it said it had saved. */
export async function killCommand(
  { words, said }: Command,
  databaseFile: string,
  { saves, after }: CommandMoment,
): Promise<Claim[]> {
  const env = { ...process.env, DATABASE_URL: `file:${databaseFile}` };
  const running = spawn(process.execPath, ['--import', 'tsx', ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(running, 'exit');
  let printed = '';
  let complained = '';
  const saved = (): Claim[] =>
    printed
      .split('\n')
      .map(said)
      .filter((claim) => claim !== null);
  running.stdout.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  running.stderr.on('data', (piece: Buffer) => {
    complained += piece.toString();
  });
  while (running.exitCode === null && (printed === '' || saved().length < saves)) await wait(10);
  await Promise.race([wait(after), gone]);
  running.kill('SIGKILL');
  await gone;
  if (complained !== '') throw new Error(`${words[0] ?? ''} failed before it was killed: ${complained}`);
  return saved();
}
