import { afterAll, beforeAll, expect, it } from 'vitest';
import { guessMapping } from '@/lib/domain/sheet/sheet-mapping';
import { exportedSheet, foreignSheet, withCell } from '@/lib/testing/exported-sheet';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { previewSheet } from './preview-sheet';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

const head = ['speaker', 'said_on', 'quote', 'outlet', 'source', 'target', 'value'];
const preview = async (...row: readonly string[]) => {
  const sheet = foreignSheet(head, row);
  return previewSheet(await database.archive(), sheet, guessMapping(head));
};
const usual = ['2021-07-30', '“We back the talks.”', 'The Example', 'https://example.org/a', 'taliban-role', '1'];

it('tells what a sheet of somebody else’s would record, and writes nothing', async () => {
  const { head: before } = await database.archive();
  const plan = await preview('China', ...usual);
  expect(plan.statements.flatMap(({ faults }) => faults)).toEqual([]);
  expect(plan.statements).toHaveLength(1);
  expect((await database.archive()).head).toBe(before);
});

it('knows who is built in though nobody recorded them', async () => {
  const plan = await preview('France', ...usual);
  expect(plan.statements.flatMap(({ faults }) => faults)).toEqual([]);
  expect(plan.builtIn).toContain('france');
});

it('tells where a row is at fault', async () => {
  const [, ...others] = usual;
  const { statements } = await preview('China', '2021-02-30', ...others);
  expect(statements.flatMap(({ faults }) => faults)).toMatchObject([
    { code: 'not-a-day', line: 2, column: 'said_on', given: '2021-02-30' },
  ]);
});

it('compares an exported sheet with the version it was made of', async () => {
  const archive = await database.archive();
  const sheet = await exportedSheet(database);
  const mapping = guessMapping(sheet.headings);
  const changed = async (one: typeof sheet) =>
    (await previewSheet(archive, one, mapping)).statements.filter(({ changes }) => changes.length > 0).length;
  expect(await changed(sheet)).toBe(0);
  expect(await changed(withCell(sheet, 0, 'summary', 'Said otherwise.'))).toBe(1);
});
