import { expect, it } from 'vitest';
import { pageStore } from './page-store.mjs';

const page = (bytes: number) => ({
  status: 200,
  failed: false,
  headers: [['content-type', 'text/html']],
  body: Buffer.alloc(bytes),
});

it('holds no more bytes in all than it may, the pages asked for longest ago going first', () => {
  const store = pageStore(10_000);
  store.turnTo('1');
  for (let number = 0; number < 100; number += 1) {
    store.set(`/${number}`, page(1_000));
    store.get('/0');
    expect(store.bytes()).toBeLessThanOrEqual(10_000);
  }
  expect(store.get('/0')).toBeDefined();
  expect(store.get('/50')).toBeUndefined();
  expect(store.get('/99')).toBeDefined();
});

it('lets go of pages of another version at once', () => {
  const store = pageStore();
  store.turnTo('1');
  store.set('/', page(1_000));
  store.turnTo('2');
  expect([store.get('/'), store.bytes()]).toEqual([undefined, 0]);
});
