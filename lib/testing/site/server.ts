import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { memorySettings, processOptions } from '@/lib/runtime/process-options.mjs';

const root = path.resolve(__dirname, '../../..');
const testFolder = path.join(root, 'var/test');
const template = path.join(testFolder, 'template.db');
const serve = path.join(root, 'serve/serve.mjs');

export interface Site {
  /** Origin without a slash at the end: `http://localhost:40123`. */
  readonly address: string;
  readonly databaseFile: string;
  /** Of the server's process. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** What a site keeps over restarts: its database and its address. */
export interface Place {
  readonly databaseFile: string;
  readonly port: number;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no loopback port to be had');
  return address.port;
}

function copyOfTemplate(): string {
  if (!existsSync(template)) throw new Error('No template database: run the specs with `npm run e2e`.');
  mkdirSync(path.join(testFolder, 'sites'), { recursive: true });
  const folder = mkdtempSync(path.join(testFolder, 'sites', 'site-'));
  for (const suffix of ['', '-wal']) {
    if (existsSync(template + suffix)) copyFileSync(template + suffix, path.join(folder, `site.db${suffix}`));
  }
  return path.join(folder, 'site.db');
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ready in')) resolve();
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => {
      reject(new Error(`The server ended before it was ready:\n${said}`));
    });
  });
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

/** A place for one site after another; `leavePlace` takes it away. */
export const newPlace = async (): Promise<Place> => ({ databaseFile: copyOfTemplate(), port: await freePort() });
export const leavePlace = ({ databaseFile }: Place): void =>
  rmSync(path.dirname(databaseFile), { recursive: true, force: true });

/**
 * A production server with a database of its own. The clock, zone and secret come from the test command, `settings` on
 * top. At a `place` that is given it takes up the database that stands there, and leaves it when it is stopped.
 */
export async function startSite(settings: Readonly<Record<string, string>> = {}, given?: Place): Promise<Site> {
  const place = given ?? (await newPlace());
  const { port, databaseFile } = place;
  // Next takes a rewrite for one to another site when it listens under any other loopback name than this.
  const address = `http://localhost:${String(port)}`;
  const env = {
    ...memorySettings,
    ...process.env,
    NODE_ENV: 'production' as const,
    DATABASE_URL: `file:${databaseFile}`,
    BETTER_AUTH_URL: address,
    ...settings,
  };
  const server = spawn(process.execPath, [...processOptions, serve, '-H', 'localhost', '-p', String(port)], {
    cwd: root,
    env,
  });
  const stop = async (): Promise<void> => {
    await stopServer(server);
    if (!given) leavePlace(place);
  };
  try {
    await untilReady(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, databaseFile, pid: server.pid ?? 0, stop };
}
