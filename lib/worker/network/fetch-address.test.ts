import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Resolve } from './checked-lookup';
import { fetchAddress, type FetchSettings } from './fetch-address';

const limits = { bytes: 100_000, milliseconds: 1_500, redirects: 5 };
const story = 'The talks go on. '.repeat(50);
const packed: Record<string, [string, Buffer]> = {
  '/gzip': ['gzip', gzipSync(story)],
  '/deflate': ['deflate', deflateSync(story)],
  '/br': ['br', brotliCompressSync(story)],
  '/bomb': ['gzip', gzipSync(Buffer.alloc(20_000_000))],
  '/bomb-br': ['br', brotliCompressSync(Buffer.alloc(20_000_000))],
  '/cut': ['gzip', gzipSync(story).subarray(0, 30)],
  '/unknown-packing': ['zstd', Buffer.from(story)],
};

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/story': (response) => response.writeHead(200, { 'content-type': 'text/plain', etag: '"1"' }).end(story),
  '/same': (response, request) =>
    response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' }).end(),
  '/long': (response) => response.writeHead(200, { 'content-length': '200000' }).end(Buffer.alloc(200_000)),
  '/endless': (response) => {
    const more = (): void => {
      if (!response.destroyed) response.write(Buffer.alloc(10_000), more);
    };
    more();
  },
  '/silent': () => undefined,
  '/drip': (response) => {
    const timer = setInterval(() => response.write('.'), 100);
    response.on('close', () => clearInterval(timer));
  },
  '/busy': (response) => response.writeHead(503, { 'retry-after': '120' }).end(),
  '/cut-off': (response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('half');
    setTimeout(() => response.destroy(), 50);
  },
};

/** Where `/to?…` and `/hop/5` lead; null for the story itself at the last hop, and for what leads nowhere. */
function ledTo(path: string): string | null {
  if (path.startsWith('/to?')) return decodeURIComponent(path.slice(4));
  const left = path.startsWith('/hop/') ? Number(path.slice(5)) : 0;
  return left > 0 ? `/hop/${left - 1}` : null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url ?? '';
  const [pack, location, plain] = [packed[path], ledTo(path), answers[path]];
  if (pack) response.writeHead(200, { 'content-encoding': pack[0] }).end(pack[1]);
  else if (location !== null) response.writeHead(302, { location }).end('moved');
  else if (path === '/hop/0') response.end(story);
  else if (plain) plain(response, request);
  else response.writeHead(404).end();
}

const names: Record<string, string> = {
  'news.example': '127.0.0.1',
  'inner.example': '10.0.0.7',
  'metadata.example': '169.254.169.254',
};
let server: Server;
let port = 0;
let asked: string[] = [];
const resolve: Resolve = (host) => {
  asked.push(host);
  const address = names[host];
  return address === undefined
    ? Promise.reject(Object.assign(new Error(host), { code: 'ENOTFOUND' }))
    : Promise.resolve([{ address, family: 4 }]);
};
const settings = (more: Partial<FetchSettings> = {}): FetchSettings => ({
  allowed: [`news.example:${port}`],
  resolve,
  limits,
  ...more,
});
const fetched = (path: string, headers = {}, more: Partial<FetchSettings> = {}) =>
  fetchAddress(`http://news.example:${port}${path}`, headers, settings(more));

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('what stands at an address', () => {
  test.each(['/story', '/gzip', '/deflate', '/br', '/hop/5'])('%s comes whole', async (path) => {
    const got = await fetched(path);
    expect(got.ok && new TextDecoder().decode(got.value.body)).toBe(story);
  });

  it('says where it came from, and whether it is the same as before', async () => {
    expect(await fetched('/to?%2Fstory')).toMatchObject({
      ok: true,
      value: { address: `http://news.example:${port}/story`, status: 200, headers: { etag: '"1"' } },
    });
    expect(await fetched('/same', { 'if-none-match': '"1"' })).toMatchObject({ ok: true, value: { status: 304 } });
  });

  test.each([
    ['/long', { code: 'too-large' }],
    ['/endless', { code: 'too-large', megabytes: 0.1 }],
    ['/bomb', { code: 'too-large' }],
    ['/bomb-br', { code: 'too-large' }],
    ['/silent', { code: 'too-slow', seconds: 1.5 }],
    ['/drip', { code: 'too-slow' }],
    ['/cut', { code: 'broken-answer' }],
    ['/unknown-packing', { code: 'broken-answer' }],
    ['/cut-off', { code: 'unreachable' }],
    ['/nothing', { code: 'answered', status: 404, retryAfter: null }],
    ['/busy', { code: 'answered', status: 503, retryAfter: '120' }],
    ['/hop/6', { code: 'too-many-redirects', most: 5 }],
    ['/to?http%3A%2F%2F127.0.0.1%2F', { code: 'not-public', host: '127.0.0.1' }],
    ['/to?http%3A%2F%2Finner.example%2F', { code: 'not-public', host: 'inner.example' }],
    ['/to?http%3A%2F%2F%5B%3A%3Affff%3A10.0.0.1%5D%2F', { code: 'not-public' }],
    ['/to?file%3A%2F%2F%2Fetc%2Fpasswd', { code: 'other-scheme', scheme: 'file' }],
    ['/to?http%3A%2F%2Fa%3Ab%40news.example%2F', { code: 'holds-credentials' }],
    ['/to?http%3A%2F%2Fnowhere.example%2F', { code: 'unknown-host' }],
  ])('%s is refused: %o', async (path, refusal) => {
    expect(await fetched(path)).toMatchObject({ ok: false, refusal });
  });

  test.each([
    ['http://inner.example/', 'not-public'],
    ['http://metadata.example/latest/', 'not-public'],
    ['https://inner.example/', 'not-public'],
    ['http://nowhere.example/', 'unknown-host'],
  ])('a name is judged by what it stands for: %s', async (address, code) => {
    expect(await fetchAddress(address, {}, settings())).toMatchObject({ ok: false, refusal: { code } });
  });

  it('with one address of several that is not public is refused', async () => {
    const mixed: Resolve = () =>
      Promise.resolve([
        { address: '93.184.216.34', family: 4 },
        { address: '::1', family: 6 },
      ]);
    expect(await fetchAddress('http://mixed.example/', {}, settings({ resolve: mixed }))).toMatchObject({
      refusal: { code: 'not-public', host: 'mixed.example' },
    });
  });

  it('is resolved once a step, so that a second answer can’t lead elsewhere', async () => {
    asked = [];
    let times = 0;
    const rebinding: Resolve = (host) => {
      times += 1;
      return times === 1 ? resolve(host) : Promise.resolve([{ address: '10.0.0.7', family: 4 }]);
    };
    expect((await fetched('/story', {}, { resolve: rebinding })).ok).toBe(true);
    expect([times, asked]).toEqual([1, ['news.example']]);
  });

  it('can’t be fetched where nobody listens, or once it is called off', async () => {
    const closed = {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      allowed: ['news.example:1'],
    };
    expect(await fetchAddress('http://news.example:1/', {}, settings(closed))).toMatchObject({
      refusal: { code: 'unreachable' },
    });
    const stop = new AbortController();
    const waiting = fetched('/silent', {}, { stop: stop.signal });
    stop.abort();
    expect(await waiting).toMatchObject({ refusal: { code: 'called-off' } });
  });
});
