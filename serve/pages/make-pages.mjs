import '../lean-process.mjs';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { guardAnswer } from '../refusals/guard-answer.mjs';
import { HeldAnswer } from './held-answer.mjs';
import { failedHeader } from './second-process.mjs';
import { serverLink } from '../server-link.mjs';

// The process beside the server that makes public pages for it (second-process.mjs): told where to listen, and what the
// server is called. It ends with the server, however that ends.
const [socket, hostname, port] = process.argv.slice(2);
process.once('disconnect', () => {
  rmSync(path.dirname(socket), { recursive: true, force: true });
  process.exit(0);
});

process.env.NODE_ENV = 'production';
const { default: next } = await import('next');
const dir = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));
const server = createServer();
const site = next({ dev: false, dir, hostname, port: Number(port), httpServer: server });
await site.prepare();
const answer = guardAnswer(site.getRequestHandler(), serverLink());

server.on('request', (request, response) => {
  const held = new HeldAnswer(request);
  response.once('close', () => held.destroy());
  Promise.resolve(answer(request, held)).catch(() => held.destroy());
  void held.whole.then((page) => {
    if (page === null) return response.destroy();
    for (const [name, value] of page.headers) response.setHeader(name, value);
    if (page.failed) response.setHeader(failedHeader, '1');
    response.writeHead(page.status);
    response.end(page.body);
  });
});
server.listen(socket, () => process.send?.('ready'));
