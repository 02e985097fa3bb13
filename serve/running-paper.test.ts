import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { faultWords, knownFaults } from './refusals/fault-words.mjs';

it('docs/running.md has a row for each fault of the database, under the title that its page has', () => {
  const rows = readFileSync('docs/running.md', 'utf8').replaceAll(/ +/gu, ' ').split('\n');
  const titleOf = (fault: string): string => (faultWords(fault) as { readonly title: string }).title;
  const begins = knownFaults.map((fault) => `| ${titleOf(fault)} (\`${fault}\`) | `);
  expect(begins.length).toBeGreaterThan(5);
  expect(begins.filter((begin) => !rows.some((row) => row.startsWith(begin)))).toEqual([]);
});
