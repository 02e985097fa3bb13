import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { dataVersionOf } from './data-version.mjs';
import { keepPages } from './keep-pages.mjs';
import { pageKey } from './page-key.mjs';

let folder: string;
let database: Database.Database;
let server: Server;
let made: number;
let answer: (request: IncomingMessage, response: ServerResponse) => void;

function page(_: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Vary', 'Accept-Encoding');
  response.write('<p>Türkiye, ');
  response.end(Buffer.from(`answer ${made}</p>`));
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-pages-'));
  const file = path.join(folder, 'site.db');
  database = new Database(file);
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE said (words TEXT)');
  made = 0;
  answer = page;
  server = createServer(keepPages((request: IncomingMessage, response: ServerResponse) => {
    made += 1;
    answer(request, response);
  }, dataVersionOf(`file:${file}`)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(() => {
  server.close();
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(address: string, init: RequestInit = {}) {
  const held = server.address();
  if (held === null || typeof held === 'string') throw new Error('The server has no port.');
  const response = await fetch(`http://127.0.0.1:${held.port}${address}`, init);
  return { text: await response.text(), status: response.status, vary: response.headers.get('vary'), kept: response.headers.get('cache-status') !== null };
}

describe('a page', () => {
  it('is made once, and sent again with its headers to the letter', async () => {
    const first = await ask('/actors/china');
    const second = await ask('/actors/china');
    expect(first).toEqual({ text: '<p>Türkiye, answer 1</p>', status: 200, vary: 'Accept-Encoding', kept: false });
    expect(second).toEqual({ ...first, kept: true });
  });

  it('is made anew after anybody has written to the database', async () => {
    await ask('/');
    database.exec("INSERT INTO said VALUES ('They welcomed the talks.')");
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: true });
  });

  it('is not kept when a change came while it was made', async () => {
    answer = (request, response) => {
      if (made === 1) database.exec("INSERT INTO said VALUES ('They left.')");
      page(request, response);
    };
    await ask('/');
    expect(await ask('/')).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
  });

  it('is another one at another address', async () => {
    await ask('/?version=3');
    expect(await ask('/?version=4')).toMatchObject({ text: '<p>Türkiye, answer 2</p>' });
  });
});

test.each<[string, string, RequestInit]>([
  ['a form that is sent', '/', { method: 'POST' }],
  ['a page behind sign-in', '/admin/inbox', {}],
  ['signing in', '/sign-in', {}],
  ['the interface for programs', '/api/v1/actors', {}],
  ['somebody signed in', '/', { headers: { cookie: 'session=1' } }],
])('nothing is kept of %s', async (_, address, init) => {
  await ask(address, init);
  expect(await ask(address, init)).toMatchObject({ text: '<p>Türkiye, answer 2</p>', kept: false });
});

test.each<[string, (response: ServerResponse) => void]>([
  ['did not succeed', (response) => { response.statusCode = 404; }],
  ['sets a cookie', (response) => { response.setHeader('Set-Cookie', 'session=1'); }],
  ['is larger than a page', (response) => { response.write('x'.repeat(300_000)); }],
])('an answer that %s is not kept', async (_, spoil) => {
  answer = (request, response) => {
    response.setHeader('Content-Type', 'text/html');
    spoil(response);
    response.end('sent');
  };
  await ask('/');
  expect(await ask('/')).toMatchObject({ kept: false });
  expect(made).toBe(2);
});

test('without a database that tells of changes nothing is kept', () => {
  expect(dataVersionOf('postgresql://localhost/demarche')()).toBeNull();
  expect(dataVersionOf(`file:${path.join(folder, 'none.db')}`)()).toBeNull();
  expect(dataVersionOf(undefined)()).toBeNull();
});

test.each<[string, Record<string, string>, boolean]>([
  ['the same question', {}, true],
  ['another encoding', { 'accept-encoding': 'br' }, false],
  ['a part of the page, for one that is open', { rsc: '1' }, false],
])('%s has the same key: %#', (_, headers, same) => {
  const asked = { method: 'GET', url: '/', headers: { host: 'localhost' } };
  expect(pageKey({ ...asked, headers: { ...asked.headers, ...headers } }) === pageKey(asked)).toBe(same);
});

test('robots get pages made for them', () => {
  expect(pageKey({ method: 'GET', url: '/', headers: { 'user-agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' } })).toBeNull();
});
