import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { productVersion } from './product-version';

it('is the newest release of the changelog, and that of the lock file', () => {
  const released = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) - /gmu)];
  expect(released[0]?.[1]).toBe(productVersion);
  expect(JSON.parse(readFileSync('package-lock.json', 'utf8'))).toMatchObject({ version: productVersion });
});
