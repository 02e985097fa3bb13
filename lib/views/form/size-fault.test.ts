import { expect, it } from 'vitest';
import { sizeFault } from './size-fault';

it('says what may be sent', () => {
  expect(sizeFault(12_040_000, 10_000_000)).toBe('This file has 12.0 MB; at most 10 MB are taken.');
  expect(sizeFault(10_000_000, 10_000_000)).toBe('');
});
