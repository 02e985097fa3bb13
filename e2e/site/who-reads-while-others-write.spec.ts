import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../support/site';

const root = path.resolve(__dirname, '../..');

test('readers are sent kept pages while strangers are refused, and none is older than a save', async () => {
  const env = { ...process.env, NODE_ENV: 'production' as const };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'cli/commands/fault.ts', 'load', '--brief'],
    { cwd: root, env },
  );
  expect(stdout).toMatch(/met +kept pages while strangers are refused/u);
  expect(stdout).toMatch(/met +pages older than an acknowledged save: 0/u);
  expect(stdout).toMatch(/met +answers that were none: 0/u);
});

test.describe('what nobody means', () => {
  for (const method of ['TRACE', 'PUT', 'DELETE']) {
    test(`${method} of the overview is 405, in words`, async ({ request, site }) => {
      const answered = await request.fetch(site.address, { method });
      expect([answered.status(), answered.headers().allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(await answered.text()).toContain('is not offered at this address');
    });
  }

  test('a form from another site, or from nobody knows where, is 403', async ({ request, site }) => {
    const send = async (headers: Record<string, string>) =>
      (await request.post(`${site.address}/sign-in`, { headers, multipart: { a: 'b' } })).status();
    expect([await send({ origin: 'http://evil.example' }), await send({})]).toEqual([403, 403]);
  });

  test('a form that is cut off or garbled is 400, in words', async ({ request, site }) => {
    const headers = { origin: site.address, 'content-type': 'multipart/form-data; boundary=x' };
    const answered = await request.post(`${site.address}/sign-in`, { headers, data: '--x\r\n' });
    expect([answered.status(), await answered.text()]).toEqual([
      400,
      expect.stringContaining('not a form of this site'),
    ]);
  });

  test('a garbled header of the router is 400', async ({ request, site }) => {
    expect(
      (await request.get(site.address, { headers: { rsc: '1', 'next-router-state-tree': '%7Bgarbled' } })).status(),
    ).toBe(400);
  });
});

test('the whole overview is kept unpacked too, and answers of the read interface are kept like pages', async ({
  request,
  site,
}) => {
  for (const [address, headers] of [
    ['/', { 'accept-encoding': 'identity' }],
    ['/api/v1/actors', {}],
    ['/export/actors.csv?version=1', {}],
  ] as const) {
    await request.get(`${site.address}/`);
    await request.get(`${site.address}${address}`, { headers });
    const again = await request.get(`${site.address}${address}`, { headers });
    expect([address, again.status(), again.headers()['cache-status']]).toEqual([address, 200, 'demarche; hit']);
  }
});
