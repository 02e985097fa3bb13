import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseUnreadable } from './readable-address.mjs';

let server: Server;
beforeAll(async () => {
  server = createServer(refuseUnreadable((_: IncomingMessage, response: ServerResponse) => { response.end('handed on'); }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => server.close());

/** `fetch` would put the address right before it sends it. */
async function ask(path: string): Promise<{ status: number; type: string; text: string }> {
  const asked = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', path }).end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = await answer.toArray() as Buffer[];
  return { status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', text: Buffer.concat(chunks).toString('utf8') };
}

test.each(['/', '/actors/china', '/actors/T%C3%BCrkiye', '/search?q=%'])('%s is handed on', async (path) =>
  expect(await ask(path)).toMatchObject({ status: 200, text: 'handed on' }));

test.each(['/actors/%E0%A4%A', '/%', '/%FF'])('%s is refused with a page of words', async (path) => {
  const { status, type, text } = await ask(path);
  expect([status, type]).toEqual([400, 'text/html; charset=utf-8']);
  expect(text).toContain('can’t be read');
});

test.each(['/api/v1/actors/%E0%A4%A', '/export/%FF.csv'])('%s is refused in the shape of the interface', async (path) => {
  const { status, text } = await ask(path);
  expect([status, JSON.parse(text)]).toMatchObject([400, { error: { code: 'unreadable-address' } }]);
});
