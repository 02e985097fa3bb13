import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { productVersion } from '@/lib/runtime/product-version';
import { beginCli, cliAnswer } from '@/lib/testing/run-cli';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { formatsOf } from '@/lib/views/export/export-formats';

const formats = formatsOf('codings');

let database: TestDatabase;
const run = (...files: readonly string[]) => cliAnswer(beginCli('export', files, { DATABASE_URL: database.url }));

beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

test.each(formats)('writes codings as %s, and says of which data by which release', async (format) => {
  const file = path.join(path.dirname(database.file), `codings.${format}`);
  const { code, out, err } = await run(file);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Wrote \d+ rows of \d+ statements, data version \d+, to .*\. Made with Demarche .*\.\n$/u);
  expect(out).toContain(`, to ${file}. Made with Demarche ${productVersion}.`);
  expect(readFileSync(file).length).toBeGreaterThan(1_000);
});

it('names every format where a file has none of them', async () => {
  const { code, err } = await run('codings.pdf');
  expect(code).toBe(1);
  for (const format of formats) expect(err).toContain(`FILE.${format}`);
});
