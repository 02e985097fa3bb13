import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fetchWords } from '@/lib/views/words/fetch-words';
import { cameFromAddress } from './came-from';
import { toIntake } from './to-intake';

const paragraphs = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>The minister said for the ${n + 1}th time that the talks, which began in spring, ` +
    'would go on for as long as they had to.</p>',
).join('');
const about = JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Talks go on',
  datePublished: '2021-05-18T09:00:00Z',
  author: { name: 'Anna Example' },
  publisher: { name: 'The Example' },
});
const page = `<!doctype html><html><head><title>Talks go on</title>
<script type="application/ld+json">${about}</script></head><body><article>
<h1>Talks go on</h1><figure><figcaption>A caption.</figcaption></figure>${paragraphs}</article></body></html>`;
const answers: Record<string, [string | undefined, string | Buffer]> = {
  '/story?id=1&utm_source=mail': ['text/html; charset=utf-8', page],
  '/plain': ['text/plain', 'The talks go on.'],
  '/file.txt': [undefined, 'The talks go on.'],
  '/latin': ['text/plain; charset="iso-8859-1"', Buffer.from('Café', 'latin1')],
  '/film': ['video/mp4', 'x'],
  '/what': ['application/octet-stream', 'x'],
  '/empty': ['text/html', '<html></html>'],
  '/scan.pdf': ['application/pdf', 'no pdf at all'],
};
let server: Server;
let host = '';
const come = (path: string) => cameFromAddress(`http://${host}${path}`, { allowed: [host] });

beforeAll(async () => {
  server = createServer((request, response) => {
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an article at an address', () => {
  it('comes with what its page says of itself, and with its address', async () => {
    const came = await come('/story?id=1&utm_source=mail#top');
    const read = came.ok ? await toIntake(came.value) : null;
    const intake = read?.ok ? read.value : null;
    expect(intake).toMatchObject({
      source: 'address',
      origin: `http://${host}/story?id=1`,
      title: 'Talks go on',
      outlet: 'The Example',
      byline: 'Anna Example',
      publishedOn: '2021-05-18',
      publishedBasis: 'as the page says of itself',
      language: 'en',
    });
    expect(intake?.text).not.toMatch(/caption/u);
    expect(Object.keys(intake ?? {})).not.toContain('address');
  });

  test.each([
    ['/plain', 'The talks go on.'],
    ['/file.txt', 'The talks go on.'],
    ['/latin', 'Café'],
  ])('%s is read by its type', async (path, text) => {
    expect(await come(path)).toMatchObject({ ok: true, value: { text } });
  });

  test.each([
    ['/film', /of the type video\/mp4/u],
    ['/what', /of the type application\/octet-stream/u],
    ['/empty', /No article/u],
    ['/scan.pdf', /no .pdf file/u],
  ])('%s is refused in words', async (path, words) => {
    const came = await come(path);
    expect(came.ok ? '' : fetchWords(came.refusal)).toMatch(words);
  });
});
