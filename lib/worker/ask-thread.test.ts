import { expect, it } from 'vitest';
import { askThread } from './ask-thread';

const plain = { name: 'a.txt', bytes: new TextEncoder().encode('The talks go on.'), charset: null };

it('stops what makes the process grow too much, and reads the next all the same', { timeout: 60_000 }, async () => {
  expect(await askThread('file', plain, 15_000, -1_000_000_000)).toBeNull();
  expect(await askThread('file', plain, 15_000)).toMatchObject({ ok: true, value: { text: 'The talks go on.' } });
});
