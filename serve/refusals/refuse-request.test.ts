import { request as ask, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { answerBrokenRequests } from './broken-requests.mjs';
import { clientAddress } from './client-address.mjs';
import { refuseRequests } from './refuse-request.mjs';
import { startServer, type TestServer } from '../test-server';

let server: TestServer;
let secure: TestServer;
const site = (request: IncomingMessage, response: ServerResponse): void => {
  response.end(JSON.stringify(request.headers));
};

beforeAll(async () => {
  server = await startServer(
    refuseRequests(site, { siteAddress: '', noteAddress: clientAddress() }),
    answerBrokenRequests,
  );
  secure = await startServer(
    refuseRequests(site, { siteAddress: 'https://demarche.example', noteAddress: clientAddress() }),
  );
});
afterAll(() => {
  server.stop();
  secure.stop();
});

interface Answered {
  status: number | undefined;
  headers: IncomingMessage['headers'];
  text: string;
}

function send(
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  { port } = server,
  body = '',
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const own = { host: `127.0.0.1:${port}`, ...(body === '' ? {} : { 'content-length': body.length }), ...headers };
    ask({ port, method, path, headers: own }, (response) => {
      let text = '';
      response
        .on('data', (piece: Buffer) => {
          text += piece.toString();
        })
        .once('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .once('error', reject)
      .end(body);
  });
}

/** Bytes as they are, past Node's own client. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket
      .on('data', (piece) => {
        said += piece.toString();
      })
      .on('error', () => undefined)
      .once('close', () => resolve(said));
  });
}

const own = (port = server.port) => ({ origin: `http://127.0.0.1:${port}` });

describe('a method nobody offers', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'POST'])(
    '%s / is 405 and says what is offered',
    async (method) => {
      const { status, headers, text } = await send(method, '/', own());
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(text).toContain(`${method} is not offered`);
    },
  );

  it('is left to the read interface, which answers its own', async () => {
    expect((await send('PUT', '/api/v1/actors')).status).toBe(200);
    expect((await send('TRACE', '/api/v1/actors')).status).toBe(405);
  });

  it('CONNECT is 405 too', async () => {
    expect(await sendRaw('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(
      /^HTTP\/1.1 405 [^]*CONNECT is not offered/u,
    );
  });

  it('is told by OPTIONS', async () => {
    expect(await send('OPTIONS', '/admin/inbox')).toMatchObject({
      status: 204,
      headers: { allow: 'GET, HEAD, OPTIONS, POST' },
    });
  });
});

describe('where a form comes from', () => {
  test.each<[string, OutgoingHttpHeaders, number]>([
    ['this site', {}, 200],
    ['another', { origin: 'http://evil.example' }, 403],
    ['the same host, another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['what is no origin', { origin: 'http://[' }, 403],
  ])('%s', async (_, headers, status) => {
    expect((await send('POST', '/sign-in', { ...own(), ...headers }, server, 'x')).status).toBe(status);
  });

  test.each<[string, OutgoingHttpHeaders, number]>([
    ['nothing', {}, 403],
    ['that it is the same site', { 'sec-fetch-site': 'same-origin' }, 200],
    ['that it is another', { 'sec-fetch-site': 'cross-site' }, 403],
    ['that it is a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
  ])('without an origin, when the browser says %s', async (_, headers, status) => {
    const answered = await send('POST', '/admin', headers, server, 'x');
    expect(answered.status).toBe(status);
    if (status === 403) expect(answered.text).toContain('nothing was done');
  });

  it('is believed of the address that people use, over https alone where that is the address', async () => {
    expect((await send('POST', '/admin', { origin: 'https://demarche.example' }, secure, 'x')).status).toBe(200);
    expect((await send('POST', '/admin', { origin: 'http://demarche.example' }, secure, 'x')).status).toBe(403);
  });

  it('does not matter to who reads', async () => {
    expect((await send('GET', '/', { origin: 'http://evil.example' })).status).toBe(200);
  });
});

describe('an address', () => {
  test.each([
    ['/actors/%E0%A4%A', 400, 'percent'],
    ['/actors/%ff', 400, 'percent'],
    ['/%00', 400, 'line break'],
    ['/sign-in?next=%0d%0aX', 400, 'line break'],
    [`/${'a'.repeat(9_000)}`, 414, 'too long'],
    ['/search?q=%E0%A4%A', 200, ''],
    ['/actors/%E4%B8%AD', 200, ''],
    ['*', 400, 'slash'],
    ['http://evil.example/', 400, 'slash'],
  ])('%s is answered %i', async (address, status, word) => {
    expect(await send('GET', address)).toMatchObject({ status, text: expect.stringContaining(word) });
  });

  test.each(['a b', 'a/b', 'a:b', 'a:123456', '[::1'])('with the host “%s” can’t be read', async (host) => {
    expect((await send('GET', '/', { host })).status).toBe(400);
  });
});

test.each([
  ['rsc', '2'],
  ['next-router-state-tree', '%7Bgarbled'],
  ['next-router-state-tree', '%E0%A4%A'],
  ['next-router-state-tree', '["",{}]'.repeat(2)],
  ['next-router-prefetch', '9'],
  ['next-router-segment-prefetch', 'no slash'],
  ['next-url', 'http://evil.example'],
])('the router’s header %s: %s is a 400', async (name, value) => {
  expect((await send('GET', '/', { [name]: value })).status).toBe(400);
});

test('what an open page of this site asks for is answered', async () => {
  const headers = {
    rsc: '1',
    'next-router-state-tree': encodeURIComponent('["",{"children":["__PAGE__",{}]},null,null]'),
    'next-url': '/actors',
  };
  expect((await send('GET', '/?_rsc=1', headers)).status).toBe(200);
});

describe('what is brought', () => {
  it('is refused unread where it is too much, or it is not said how much', async () => {
    expect((await send('POST', '/sign-in', { ...own(), 'content-length': '99000000' })).status).toBe(413);
    expect((await send('POST', '/sign-in', { ...own(), 'transfer-encoding': 'chunked' })).status).toBe(411);
    expect((await send('GET', '/', { 'content-length': '5' })).status).toBe(400);
    expect((await send('GET', '/', { 'content-length': '0' })).status).toBe(200);
  });
});

test('nobody’s word on a proxy reaches the site', async () => {
  const { text } = await send('GET', '/', {
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'for=1.2.3.4',
  });
  const told = Object.entries(JSON.parse(text) as Record<string, string>).filter(([name]) =>
    name.includes('forwarded'),
  );
  expect(told).toEqual([['x-forwarded-for', '127.0.0.1']]);
});

test('a site whose address is https asks browsers to stay there', async () => {
  expect((await send('GET', '/', {}, secure)).headers['strict-transport-security']).toBe('max-age=31536000');
  expect((await send('PUT', '/', {}, secure)).headers['strict-transport-security']).toBe('max-age=31536000');
  expect((await send('GET', '/')).headers['strict-transport-security']).toBeUndefined();
});

test('another protocol than HTTP is not spoken', async () => {
  expect(await sendRaw('GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toMatch(
    /^HTTP\/1.1 400 /u,
  );
});

test.each([
  ['hello\r\n\r\n', 400],
  ['GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', 400],
  [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n', 400],
])('bytes that are no request are answered: %#', async (bytes, status) => {
  expect(await sendRaw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*\\.\\n$`, 'u'));
});

test.each([
  ['/api/v1/actors', {}, 'application/problem+json'],
  ['/export/actors.csv', {}, 'application/problem+json'],
  ['/shifts/feed', {}, 'application/problem+json'],
  ['/', { accept: 'application/json' }, 'application/problem+json'],
  ['/', { accept: 'text/html,application/json' }, 'text/html; charset=utf-8'],
  ['/api', {}, 'text/html; charset=utf-8'],
])('a refusal at %s for who accepts %o is %s', async (path, headers, type) => {
  expect((await send('TRACE', path, headers)).headers['content-type']).toBe(type);
});

test('what was asked for stands in no refusal as markup', async () => {
  for (const method of ['GET', 'PUT']) expect((await send(method, '/%3Cscript%3E%00')).text).not.toContain('<script>');
});
