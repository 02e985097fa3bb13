import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewSheet } from '@/lib/commands/sheet/preview-sheet';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { guessMapping } from '@/lib/domain/sheet/sheet-mapping';
import { isUnchanged } from '@/lib/domain/sheet/sheet-plan';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { toSheetGrid } from '@/lib/views/export/sheet-grid';
import { parseSheet } from './parse-sheet';
import { sheetFile } from './sheet-file';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

test.each(['csv', 'xlsx'] as const)(
  'an export as %s, read back, changes nothing; the same data give the same bytes',
  async (format) => {
    const archive = await database.archive();
    const grid = toSheetGrid(
      await listStatements(archive, { limit: await countStatements(archive, {}) }),
      archive.version,
    );
    const { bytes } = await sheetFile(grid, format);
    expect((await sheetFile(grid, format)).bytes).toEqual(bytes);
    const read = await parseSheet(bytes);
    if (!read.ok) throw new Error(read.refusal.message);
    expect(read.value.rows).toHaveLength(grid.length - 1);
    const plan = await previewSheet(archive, read.value, guessMapping(read.value.headings));
    expect(plan.statements.length).toBeGreaterThan(40);
    expect(plan.statements.filter((one) => !isUnchanged(one))).toEqual([]);
  },
  60_000,
);
