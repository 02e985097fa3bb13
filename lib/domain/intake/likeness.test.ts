import { expect, test } from 'vitest';
import { likenessOf } from './likeness';

test.each([
  [{ isSameText: true, isSameAddress: false, isSameOutlet: true }, 'same'],
  [{ isSameText: true, isSameAddress: true, isSameOutlet: false }, 'same'],
  [{ isSameText: true, isSameAddress: false, isSameOutlet: null }, 'same'],
  [{ isSameText: true, isSameAddress: false, isSameOutlet: false }, 'copy'],
  [{ isSameText: false, isSameAddress: true, isSameOutlet: false }, 'update'],
  [{ isSameText: false, isSameAddress: false, isSameOutlet: true }, 'update'],
  [{ isSameText: false, isSameAddress: false, isSameOutlet: false }, 'near-copy'],
  [{ isSameText: false, isSameAddress: false, isSameOutlet: null }, 'near'],
] as const)('%o is %s', (compared, kind) => {
  expect(likenessOf(compared)).toBe(kind);
});
