import { afterAll, beforeAll, expect, test } from 'vitest';
import { previewSheet } from '@/lib/commands/sheet/preview-sheet';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { guessMapping } from '@/lib/domain/sheet/sheet-mapping';
import { isUnchanged } from '@/lib/domain/sheet/sheet-plan';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { codingsContent } from '@/lib/views/export/codings-table';
import { formatsOf } from '@/lib/views/export/export-formats';
import { parseSheet } from './parse-sheet';
import { writeExport } from './write-export';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase({ seeded: true });
});
afterAll(() => database.close());

test.each(formatsOf('codings'))(
  'codings as %s, read back, changes nothing; the same data give the same bytes',
  async (format) => {
    const archive = await database.archive();
    const codings = codingsContent(
      await listStatements(archive, { limit: await countStatements(archive, {}) }),
      archive.version,
    );
    const bytes = await writeExport(codings, format, true);
    expect(await writeExport(codings, format, true)).toEqual(bytes);
    const read = await parseSheet(bytes);
    if (!read.ok) throw new Error(read.refusal.message);
    expect(read.value.rows).toHaveLength(codings.rows().table.rows.length);
    const plan = await previewSheet(archive, read.value, guessMapping(read.value.headings));
    expect(plan.statements.length).toBeGreaterThan(40);
    expect(plan.statements.filter((one) => !isUnchanged(one))).toEqual([]);
  },
  60_000,
);
