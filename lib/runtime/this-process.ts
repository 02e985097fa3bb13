import { hostname } from 'node:os';
import path from 'node:path';

/** A process as others may name it: who must wait for it has to know what to stop. */
export interface ProcessNote {
  readonly pid: number;
  /** `the server`, or the command as it is typed: `npm run migrate`. */
  readonly what: string;
  /** When it began: an instant (ISO, UTC). */
  readonly since: string;
  readonly host: string;
}

function whatItIs(script: string): string {
  const { dir, name } = path.parse(script);
  if (name === 'serve') return 'the server';
  if (name === 'next') return 'the server in development';
  return path.basename(dir) === 'cli' ? `npm run ${name}` : name || 'a program';
}

/** This process. The clock is the machine's own even where a test fixes the time: others compare by it. */
export function thisProcess(): ProcessNote {
  const since = new Date(Date.now() - process.uptime() * 1_000).toISOString();
  return { pid: process.pid, what: whatItIs(process.argv[1] ?? ''), since, host: hostname() };
}
