import './lean-process.mjs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { answerBrokenRequests, timeouts } from './refusals/broken-requests.mjs';
import { clientAddress } from './refusals/client-address.mjs';
import { backupsAskedFor, keepBackups } from './scheduled-backups.mjs';
import { giveBackAtRest } from './rest.mjs';
import { serverLink } from './server-link.mjs';

const started = performance.now();
const { values } = parseArgs({
  options: { port: { type: 'string', short: 'p', default: '3000' }, hostname: { type: 'string', short: 'H' } },
});
const port = Number(values.port);

/** A setting that doesn't fit ends the start with its sentence. */
function readOrEnd(read) {
  try {
    return read();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
const noteAddress = readOrEnd(() => clientAddress(process.env.TRUSTED_PROXY));
readOrEnd(() => backupsAskedFor());
const dir = fileURLToPath(new URL('..', import.meta.url));

// Next and React choose by this while they are loaded.
process.env.NODE_ENV = 'production';
const { default: next } = await import('next');
const { answerSite } = await import('./answer-site.mjs');
const { SecondProcess } = await import('./pages/second-process.mjs');
const server = createServer(timeouts);
const site = next({
  dev: false,
  dir: path.resolve(dir),
  hostname: values.hostname ?? 'localhost',
  port,
  httpServer: server,
});
await site.prepare();
answerBrokenRequests(server);
const link = serverLink();
const second = new SecondProcess({ hostname: values.hostname ?? 'localhost', port });
server.on(
  'request',
  answerSite(site.getRequestHandler(), link, { siteAddress: process.env.BETTER_AUTH_URL ?? '', noteAddress, second }),
);
server.listen(port, values.hostname);
await once(server, 'listening');
keepBackups();
giveBackAtRest();
console.log(`Ready in ${Math.round(performance.now() - started)} ms`);

/** Waits for something, some seconds at most. */
const inTime = (promise) => Promise.race([promise, setTimeout(5_000)]);

/** Answers what was asked, writes what is to be written, and ends; a connection that stays open holds up neither. */
async function stop() {
  second.end();
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await inTime(closed);
  await inTime(link.beforeEnd?.());
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
