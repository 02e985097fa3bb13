import { get, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPages } from './keep-pages.mjs';
import { startServer, type TestServer } from '../test-server';

let server: TestServer;
/** Questions that reached the site, none of them answered yet. */
let begun: ServerResponse[];

beforeEach(async () => {
  begun = [];
  server = await startServer(
    keepPages(
      (_: IncomingMessage, response: ServerResponse) => {
        begun.push(response);
      },
      { versions: () => ({ head: 1, reviews: 0 }) },
    ),
  );
});
afterEach(() => server.stop());

/** As `fetch` says it: readers whose pages are packed otherwise ask for another one. */
const headers = { 'accept-encoding': 'gzip' };
const anotherReader = () => get(server.address, { headers }).on('error', () => undefined);

const ask = async (): Promise<string> => (await fetch(`${server.address}/`)).text();

/** So many readers who have all asked: a page that isn't being made yet would be begun by then. */
async function readers(count: number): Promise<Promise<string>[]> {
  const asked = Array.from({ length: count }, ask);
  for (const one of asked) one.catch(() => undefined);
  await expect.poll(() => begun.length).toBeGreaterThan(0);
  await wait(100);
  return asked;
}

it('is made once for twenty who ask at the same time', async () => {
  const asked = await readers(20);
  expect(begun).toHaveLength(1);
  begun[0]?.end('the page');
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['the page']));
});

it('goes to all others when the reader who asked first has gone', async () => {
  const gone = anotherReader();
  await expect.poll(() => begun.length).toBe(1);
  const [other] = await readers(1);
  gone.destroy();
  await wait(50);
  begun[0]?.end('the page');
  expect(await other).toBe('the page');
  expect(begun).toHaveLength(1);
});

it('is broken off when nobody waits for it any more', async () => {
  const gone = anotherReader();
  await expect.poll(() => begun.length).toBe(1);
  gone.destroy();
  await expect.poll(() => begun[0]?.destroyed).toBe(true);
});

it('is made for the next in line when it broke off, one at a time', async () => {
  const asked = await readers(3);
  begun[0]?.destroy();
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.end('the page');
  const ends = await Promise.allSettled(asked);
  expect(ends.map((end) => (end.status === 'fulfilled' ? end.value : 'broken off')).sort()).toEqual([
    'broken off',
    'the page',
    'the page',
  ]);
});

it('is the first reader’s alone when it sets a cookie', async () => {
  const asked = await readers(3);
  begun[0]?.setHeader('Set-Cookie', 'session=1').end('mine');
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.end('for all');
  expect((await Promise.all(asked)).sort()).toEqual(['for all', 'for all', 'mine']);
});

it('waits for nobody who takes it slowly', async () => {
  const slow = get(server.address, { headers }, (response) => response.pause());
  await expect.poll(() => begun.length).toBe(1);
  const asked = await readers(2);
  begun[0]?.write(Buffer.alloc(3_000_000, 'a'));
  begun[0]?.end();
  expect((await Promise.all(asked)).map(({ length }) => length)).toEqual([3_000_000, 3_000_000]);
  slow.on('error', () => undefined).destroy();
});
