import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { isSound } from './sound-page.mjs';

const failedParts = '0:{"a":1}\n1f:E{"digest":"123"}\n';
const page = (status: number, type: string, body: string, packed = false, failed = false) => ({
  status,
  failed,
  headers: [['content-type', type], ...(packed ? [['content-encoding', 'gzip']] : [])],
  body: packed ? gzipSync(body) : Buffer.from(body),
});

test.each<[string, ReturnType<typeof page>, boolean]>([
  ['a page', page(200, 'text/html', failedParts), true],
  ['an unknown one', page(404, 'text/html', ''), false],
  ['one during whose making the database failed', page(200, 'text/html', '', false, true), false],
  ['parts of a page', page(200, 'text/x-component', '0:{"E":"1:E{"}\n'), true],
  ['parts of which one failed', page(200, 'text/x-component; charset=utf-8', failedParts), false],
  ['packed parts of which one failed', page(200, 'text/x-component', failedParts, true), false],
])('%s', (_, one, sound) => {
  expect(isSound(one)).toBe(sound);
});
