import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { knownFaults } from './fault-words.mjs';
import { guardAnswer } from './guard-answer.mjs';
import { serverLink } from '../server-link.mjs';
import { startServer, type TestServer } from '../test-server';

interface Scope {
  began: boolean;
  status: number | null;
  fault: string | null;
}
type Answer = (response: ServerResponse, scope: Scope) => void | Promise<void>;

let server: TestServer;
let answer: Answer;
let fault: string | null;
let asked: number;

beforeEach(async () => {
  [fault, asked] = [null, 0];
  const { requests } = serverLink() as { requests: { getStore(): Scope | undefined } };
  const link = { requests, fault: () => fault, isEditor: (cookie: string) => cookie === 'session=editor' };
  server = await startServer(
    guardAnswer(async (_: IncomingMessage, response: ServerResponse) => {
      asked += 1;
      await Promise.resolve();
      await answer(response, requests.getStore() as Scope);
    }, link),
  );
});
afterEach(() => server.stop());

async function ask(path = '/', init: RequestInit = {}) {
  const response = await fetch(`${server.address}${path}`, { redirect: 'manual', ...init });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
    headers: response.headers,
  };
}
const post = (headers: Record<string, string> = {}) => ask('/admin', { method: 'POST', body: 'x', headers });

describe('an action that refuses', () => {
  it('has the status it asked for, and its body', async () => {
    answer = (response, scope) => {
      [scope.began, scope.status] = [true, 422];
      response.setHeader('Content-Type', 'text/x-component');
      response.write('what was ');
      response.end('typed');
    };
    expect(await post({ 'next-action': 'a' })).toMatchObject({
      status: 422,
      type: 'text/x-component',
      text: 'what was typed',
    });
  });

  it('leads on where it leads on', async () => {
    answer = (response, scope) => {
      scope.status = 401;
      response.writeHead(303, { Location: '/sign-in' }).end();
    };
    expect((await post()).status).toBe(303);
  });
});

describe('what failed', () => {
  const failures: [string, Answer][] = [
    [
      'by an empty answer',
      (response) => {
        response.statusCode = 500;
        response.end();
      },
    ],
    [
      'by its status and a text in pieces',
      (response) => {
        response.writeHead(500, { 'Content-Type': 'text/html', ETag: '"a"' });
        response.write('<p>Internal');
        response.end(' error</p>');
      },
    ],
    [
      'by throwing',
      () => {
        throw new Error('a fault that a test made');
      },
    ],
  ];

  test.each(failures)('%s is answered in words', async (_, fails) => {
    answer = fails;
    const { status, text, headers } = await ask();
    expect([status, headers.get('etag')]).toEqual([500, null]);
    expect(text).toContain('Something failed on our side');
    expect(text).not.toContain('Internal');
  });

  test.each(failures)('%s is problem JSON for a program', async (_, fails) => {
    answer = fails;
    const { type, text } = await ask('/api/v1/actors');
    expect(type).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({ status: 500, title: 'Internal Server Error', code: 'failed' });
  });

  it('before an action began was not readable', async () => {
    answer = (response) => {
      response.statusCode = 500;
      response.end();
    };
    expect(await post()).toMatchObject({ status: 400, text: expect.stringContaining('not a form of this site') });
    expect(await post({ 'next-action': 'a' })).toMatchObject({
      status: 400,
      type: 'text/plain',
      text: expect.stringContaining('copy what you typed'),
    });
  });

  it('after it began failed on our side', async () => {
    answer = (response, scope) => {
      scope.began = true;
      response.statusCode = 500;
      response.end();
    };
    expect((await post()).status).toBe(500);
  });

  it('because the database did, says what is wrong with it', async () => {
    answer = (response, scope) => {
      scope.fault = 'full';
      response.statusCode = 500;
      response.end();
    };
    expect(await ask()).toMatchObject({ status: 503, text: expect.stringContaining('The disk is full') });
    expect((await ask()).headers.get('retry-after')).toBe('10');
  });

  it('keeps the headers that stood before', async () => {
    answer = (response) => {
      response.setHeader('X-Of-The-Page', '1');
      response.statusCode = 500;
      response.end();
    };
    expect((await ask()).headers.get('x-of-the-page')).toBeNull();
  });
});

it('a form of another release is told so, where a browser without scripts sent it', async () => {
  answer = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Server Action unavailable.');
  };
  expect(await post()).toMatchObject({ status: 404, text: expect.stringContaining('of another release') });
  expect(await post({ 'next-action': 'a' })).toMatchObject({ text: 'Server Action unavailable.' });
});

describe('while the database can’t be read', () => {
  test.each(['missing', 'replaced', 'corrupt', 'newer', 'older', 'migrating'])(
    'because it is %s, 503 comes at once',
    async (wrong) => {
      fault = wrong;
      expect((await ask()).status).toBe(503);
      expect(asked).toBe(0);
    },
  );

  it('says to an editor alone what to do', async () => {
    fault = 'missing';
    expect((await ask('/', { headers: { cookie: 'session=editor' } })).text).toContain('npm run restore');
    expect((await ask('/', { headers: { cookie: 'session=coder' } })).text).not.toContain('npm run restore');
  });

  it('is problem JSON for a program', async () => {
    fault = 'corrupt';
    expect(JSON.parse((await ask('/export/actors.csv')).text)).toMatchObject({ status: 503, code: 'database-corrupt' });
  });

  it('asks an action none the less, since it can hand back what was typed', async () => {
    fault = 'missing';
    answer = (response, scope) => {
      [scope.began, scope.status] = [true, 503];
      response.end('what was typed');
    };
    expect(await post()).toMatchObject({ status: 503, text: 'what was typed' });
  });

  test.each(['/_next/static/a.css', '/api/health'])('answers %s as ever', async (path) => {
    fault = 'missing';
    answer = (response) => {
      response.end('as ever');
    };
    expect((await ask(path)).text).toBe('as ever');
  });
});

test.each(['busy', 'full', 'read-only'])('pages are made while the database is %s', async (wrong) => {
  fault = wrong;
  answer = (response) => {
    response.end('the page');
  };
  expect(await ask()).toMatchObject({ status: 200, text: 'the page' });
});

test.each(knownFaults)('the page for “%s” names what is wrong, and nothing of the machine', async (wrong) => {
  fault = wrong;
  answer = (response, scope) => {
    scope.fault = wrong;
    response.statusCode = 500;
    response.end();
  };
  const { text, headers } = await ask();
  expect(text).toMatch(/<h1>[A-Z]/u);
  expect(text).toContain('prefers-color-scheme:dark');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('an answer in pieces goes out piece by piece', async () => {
  let finish: () => void = () => undefined;
  answer = (response) => {
    response.write('first');
    finish = () => response.end(' second');
  };
  const response = await fetch(server.address);
  const reader = response.body?.getReader();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first');
  finish();
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(' second');
});
