import type { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { keepPages } from './keep-pages.mjs';
import { failedHeader, SecondProcess } from './second-process.mjs';
import { startServer, type TestServer } from '../test-server';

let site: TestServer | null = null;
let beside: Server | null = null;

const asFork = (begin: unknown) => begin as typeof fork;

/** Stands for the process: a server at the socket it is told, which says that it listens. */
function beginWith(answer: RequestListener) {
  return vi.fn((_entry: string, [socket]: readonly string[]) => {
    const child = Object.assign(new EventEmitter(), { connected: true, disconnect: vi.fn() });
    beside = createServer(answer).listen(socket, () => child.emit('message', 'ready'));
    return child;
  });
}

afterEach(() => {
  site?.stop();
  beside?.closeAllConnections();
  beside?.close();
});

interface Trial {
  readonly answer: RequestListener;
  readonly restAfter?: number;
}

async function startSite({ answer, restAfter = 60_000 }: Trial) {
  const begin = beginWith(answer);
  const second = new SecondProcess({ hostname: 'localhost', port: 1, begin: asFork(begin), restAfter });
  const here = async (_: IncomingMessage, response: ServerResponse): Promise<void> => {
    await wait(5);
    response.end('made here');
  };
  site = await startServer(keepPages(here, { versions: () => ({ head: 1 }) }, { second }));
  return { begin, second };
}

const ask = async (path: string): Promise<Response> => fetch(`${site?.address ?? ''}${path}`);
const askAll = async (from: number): Promise<string[]> =>
  Promise.all(Array.from({ length: 12 }, async (_, number) => (await ask(`/issues/${from + number}`)).text()));

async function untilReady(second: SecondProcess): Promise<void> {
  await vi.waitFor(() => expect(second.isReady).toBe(true));
}

it('is not begun for pages that are asked for one after the other', async () => {
  const { begin } = await startSite({ answer: (_, response) => response.end('made beside') });
  for (let number = 0; number < 12; number += 1) await ask(`/actors/${number}`);
  expect(begin).not.toHaveBeenCalled();
});

it('makes pages once many wait for others, and they are kept like all', async () => {
  const { begin, second } = await startSite({
    answer: (request, response) => response.writeHead(404, { 'x-asked': request.url }).end('made beside'),
  });
  expect(await askAll(0)).toContain('made here');
  await untilReady(second);
  expect(begin).toHaveBeenCalledOnce();
  expect(await askAll(20)).toContain('made beside');
  const page = await ask('/silences');
  expect([page.status, page.headers.get('x-asked'), await page.text()]).toEqual([404, '/silences', 'made beside']);
});

it('says of a page that something failed while it was made', async () => {
  const answer = vi.fn<RequestListener>((_, response) => response.setHeader(failedHeader, '1').end('made beside'));
  const { second } = await startSite({ answer });
  await askAll(0);
  await untilReady(second);
  answer.mockClear();
  const first = await ask('/silences');
  expect([await first.text(), first.headers.get(failedHeader)]).toEqual(['made beside', null]);
  await ask('/silences');
  expect(answer).toHaveBeenCalledTimes(2);
});

it('leaves to the server what it breaks off', async () => {
  const { second } = await startSite({ answer: (_, response) => response.destroy() });
  await askAll(0);
  await untilReady(second);
  expect(await (await ask('/silences')).text()).toBe('made here');
});

it('ends when no page had to wait for a while', async () => {
  const { begin, second } = await startSite({ answer: (_, response) => response.end('made beside'), restAfter: 300 });
  await askAll(0);
  await untilReady(second);
  const { value: child } = begin.mock.results[0] as { value: ReturnType<typeof begin> };
  await vi.waitFor(() => expect(child.disconnect).toHaveBeenCalledOnce(), { timeout: 3_000 });
  expect(second.isReady).toBe(false);
  expect(await (await ask('/silences')).text()).toBe('made here');
});

it('is not begun a second time when it could not begin', async () => {
  const begin = vi.fn(() => {
    const child = Object.assign(new EventEmitter(), { connected: false, disconnect: vi.fn() });
    setTimeout(() => child.emit('exit', 1), 5);
    return child;
  });
  const second = new SecondProcess({ hostname: 'localhost', port: 1, begin: asFork(begin) });
  for (let number = 0; number < 30; number += 1) {
    second.noteWait({ url: '/', headers: {} });
    await wait(2);
  }
  expect(begin).toHaveBeenCalledOnce();
});
