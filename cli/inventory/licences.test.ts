import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { explainedLicences, isExplained } from './explained-licences';
import { asksForMore } from './licence-terms';
import { lockedPackages } from './locked-packages';

test.each([
  ['MIT', []],
  ['(MIT OR GPL-3.0-or-later)', []],
  ['MIT and ISC', []],
  ['MIT AND Zlib', ['Zlib']],
  ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', ['LGPL-3.0-or-later']],
  ['GPL-3.0-only OR SSPL-1.0', ['GPL-3.0-only', 'SSPL-1.0']],
  [undefined, ['not said']],
])('%s asks for more: %j', (licence, more) => {
  expect(asksForMore(licence)).toEqual(more);
});

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const explained = explainedLicences(readFileSync('docs/licences.md', 'utf8'));
const wanting = packages.flatMap(({ name, licence }) => asksForMore(licence).map((more) => [more, name] as const));

it('each licence that asks for more than to be named is explained in docs/licences.md', () => {
  expect(wanting.length).toBeGreaterThan(10);
  expect(wanting.filter(([licence, name]) => !isExplained(explained, licence, name))).toEqual([]);
});

it('nothing is explained there that is not installed', () => {
  const idle = explained.flatMap(({ licence, packages: named }) =>
    named.filter(
      (pattern) => !wanting.some(([more, name]) => isExplained([{ licence, packages: [pattern] }], more, name)),
    ),
  );
  expect(idle).toEqual([]);
});

it('a package of a licence that the table has for others only is found', () => {
  expect(isExplained(explained, 'LGPL-3.0-or-later', 'another-library')).toBe(false);
  expect(isExplained(explained, 'AGPL-3.0-only', '@img/sharp-libvips-linux-x64')).toBe(false);
});
