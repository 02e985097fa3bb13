import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { keepPages } from './keep-pages.mjs';
import { startServer, type TestServer } from '../test-server';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: TestServer;
let made: number;
let answer: Answer;
let versions: { head: number; reviews: number } | null;
let fault: string | null;

function page(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  response.write('<p>Türkiye, ');
  response.end(Buffer.from(`answer ${made}</p>`));
}

beforeEach(async () => {
  made = 0;
  answer = page;
  versions = { head: 1, reviews: 0 };
  fault = null;
  server = await startServer(
    keepPages(
      (request: IncomingMessage, response: ServerResponse) => {
        made += 1;
        answer(request, response);
      },
      { versions: () => versions, fault: () => fault },
    ),
  );
});
afterEach(() => server.stop());

async function ask(address: string, init: RequestInit = {}) {
  const response = await fetch(`${server.address}${address}`, init);
  return {
    text: await response.text(),
    status: response.status,
    vary: response.headers.get('vary'),
    kept: response.headers.get('cache-status') !== null,
  };
}

describe('a page', () => {
  it('is made once, and sent again with its headers to the letter', async () => {
    const first = await ask('/actors/china');
    expect(first).toEqual({ text: '<p>Türkiye, answer 1</p>', status: 200, vary: 'Accept-Encoding', kept: false });
    expect(await ask('/actors/china')).toEqual({ ...first, kept: true });
  });

  test.each([
    ['a change', { head: 2, reviews: 0 }],
    ['a review', { head: 1, reviews: 1 }],
  ])('is made anew after %s', async (_, later) => {
    await ask('/');
    versions = later;
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: true });
  });

  it('gives way to who is answered alone: then one page is made at a time', async () => {
    const open: ServerResponse[] = [];
    answer = (_, response) => void open.push(response);
    const desk = ask('/admin');
    await expect.poll(() => open.length).toBe(1);
    const pages = ['/', '/actors', '/issues'].map((path) => ask(path));
    await expect.poll(() => open.length).toBe(2);
    open.shift()?.end('the desk');
    open.shift()?.end('a page');
    await expect.poll(() => open.length).toBe(2);
    for (const response of open) response.end('a page');
    expect((await Promise.all([desk, ...pages])).map(({ text }) => text)).toEqual([
      'the desk',
      'a page',
      'a page',
      'a page',
    ]);
  });

  it('is handed to those who asked before a change that came while it was made, and not kept', async () => {
    answer = (request, response) => {
      if (made === 1) versions = { head: 2, reviews: 0 };
      page(request, response);
    };
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 1</p>' });
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
  });

  it('is made for whoever asks after a change, though the one of before is still being made', async () => {
    const ends: (() => void)[] = [];
    answer = (request, response) => ends.push(() => page(request, response));
    const before = ask('/');
    await expect.poll(() => ends.length).toBe(1);
    versions = { head: 2, reviews: 0 };
    const after = ask('/');
    await expect.poll(() => ends.length).toBe(2);
    for (const end of ends) end();
    await Promise.all([before, after]);
    expect(made).toBe(2);
  });

  it('is another one at another address, and in parts for an open page', async () => {
    await ask('/?version=3');
    expect(await ask('/?version=4')).toMatchObject({ text: '<p>Türkiye, answer 2</p>' });
    expect(await ask('/?version=4', { headers: { rsc: '1' } })).toMatchObject({ text: '<p>Türkiye, answer 3</p>' });
  });

  it('is the same with a cookie, with what only its reader says left out', async () => {
    answer = (request, response) => response.end(JSON.stringify(request.headers));
    const first = await ask('/', {
      headers: { cookie: 'session=1', 'x-poison': 'yes', 'if-none-match': '"a"', 'accept-language': 'de' },
    });
    expect(Object.keys(JSON.parse(first.text) as object).sort()).toEqual(['accept-encoding', 'host']);
    expect(await ask('/')).toEqual({ ...first, kept: true });
  });

  it('of 4 MB is kept, and one larger than its part of the room is not', async () => {
    const large = Buffer.alloc(4_000_000, 'a');
    answer = (_, response) => response.end(large);
    await ask('/export/collection.zip?version=1');
    expect((await ask('/export/collection.zip?version=1')).kept).toBe(true);
    answer = (_, response) => response.end(Buffer.alloc(9_000_000, 'a'));
    await ask('/export/other.zip?version=1');
    expect((await ask('/export/other.zip?version=1')).kept).toBe(false);
  });

  it('is answered without its body where only its head is asked for', async () => {
    const response = await fetch(`${server.address}/`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('25');
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 1</p>', kept: true });
  });
});

describe('a reader who has it already', () => {
  test.each([
    ['"a"', 304, ''],
    ['W/"a"', 304, ''],
    ['"b", "a"', 304, ''],
    ['*', 304, ''],
    ['"b"', 200, 'all of it'],
  ])('by the tag %s is answered %s', async (tag, status, text) => {
    answer = (_, response) => response.setHeader('ETag', '"a"').end('all of it');
    await ask('/api/v1/actors');
    expect(await ask('/api/v1/actors', { headers: { 'if-none-match': tag } })).toMatchObject({ status, text });
    expect(made).toBe(1);
  });
});

test.each<[string, string, RequestInit]>([
  ['a form that is sent', '/', { method: 'POST' }],
  ['a page behind sign-in', '/admin/inbox', {}],
  ['signing in', '/sign-in', {}],
  ['the account of the site’s health', '/api/health', {}],
])('nothing is kept of %s', async (_, address, init) => {
  await ask(address, init);
  expect(await ask(address, init)).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
});

test.each<[string, (response: ServerResponse) => void]>([
  [
    'did not succeed',
    (response) => {
      response.statusCode = 404;
    },
  ],
  [
    'leads elsewhere',
    (response) => {
      response.statusCode = 307;
      response.setHeader('Location', '/method');
    },
  ],
  [
    'sets a cookie',
    (response) => {
      response.setHeader('Set-Cookie', 'session=1');
    },
  ],
  [
    'failed in a part',
    (response) => {
      Object.assign(response, { failed: true });
    },
  ],
])('an answer that %s is not kept', async (_, spoil) => {
  answer = (_request, response) => {
    spoil(response);
    response.end('sent');
  };
  await ask('/', { redirect: 'manual' });
  expect(await ask('/', { redirect: 'manual' })).toMatchObject({ kept: false });
  expect(made).toBe(2);
});

describe('while the version can’t be told', () => {
  test.each([
    ['the file is gone', null, 'missing'],
    ['nothing says why', null, null],
    ['it is damaged', { head: 1, reviews: 0 }, 'corrupt'],
  ])('because %s, kept pages are sent and no other is kept', async (_, now, wrong) => {
    await ask('/');
    [versions, fault] = [now, wrong];
    expect(await ask('/')).toMatchObject({ kept: true });
    await ask('/actors');
    expect(await ask('/actors')).toMatchObject({ text: '<p>Türkiye, answer 3</p>', kept: false });
  });

  it('because nobody opened a database yet, nothing is kept', async () => {
    versions = null;
    await ask('/');
    expect(await ask('/')).toMatchObject({ kept: false });
  });

  it('goes on keeping while another program writes', async () => {
    fault = 'busy';
    await ask('/');
    expect(await ask('/')).toMatchObject({ kept: true });
  });
});
