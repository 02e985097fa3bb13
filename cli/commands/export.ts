import { writeFile } from 'node:fs/promises';
import { archiveAt, closeConnections } from '@/lib/data/archive';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { plural } from '@/lib/views/words/counting';
import { toSheetGrid } from '@/lib/views/export/sheet-grid';
import { sheetFile, type SheetFormat } from '@/lib/worker/sheet-file';
import { runCommand } from './run-command';

const usage = 'Usage: npm run export -- FILE.csv|FILE.xlsx';

const formatOf = (file: string): SheetFormat | null =>
  file.endsWith('.csv') ? 'csv' : file.endsWith('.xlsx') ? 'xlsx' : null;

runCommand(async ([file = '', ...more]) => {
  const format = formatOf(file);
  if (format === null || more.length > 0) throw new Error(usage);
  try {
    const archive = await archiveAt();
    const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
    const grid = toSheetGrid(statements, archive.version);
    await writeFile(file, (await sheetFile(grid, format)).bytes);
    console.log(
      `Wrote ${plural(grid.length - 1, 'row')} of ${plural(statements.length, 'statement')}, ` +
        `data version ${archive.version}, to ${file}.`,
    );
  } finally {
    await closeConnections();
  }
});
