import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a reader needs of the environment: no secret, no database, no address. */
const passed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'TZ'];

function readerArguments(root: string, heap: number, heaviest: number): string[] {
  const tsx = pathToFileURL(path.join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href;
  const file = path.join(root, 'lib', 'worker', 'reading', 'reading-process.ts');
  return ['--import', tsx, `--max-old-space-size=${heap}`, file, String(process.pid), String(heaviest)];
}

/**
 * A process that reads one thing after another. It ends by itself when this one is gone, or when it holds more than
 * `heaviest` bytes, of which JavaScript's objects may be `heap` megabytes; it doesn't keep this one alive. It is
 * TypeScript as it stands here, whether the site was built or not.
 */
export function openReader(heaviest: number, heap = 768): ChildProcess {
  const env = {
    NODE_ENV: process.env.NODE_ENV,
    ...Object.fromEntries(passed.map((name) => [name, process.env[name]])),
  };
  const child = spawn(process.execPath, readerArguments(process.cwd(), heap, heaviest), {
    cwd: process.cwd(),
    env,
    serialization: 'advanced',
    // What V8 prints when it runs out of memory would fill the log of the site, by anybody's will.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}
