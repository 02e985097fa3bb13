import type { Archive } from '@/lib/data/archive';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { listStatements } from '@/lib/data/statement/statements';
import { toSheetGrid, type GridCell } from '@/lib/views/export/sheet-grid';

/** Every statement of the archive's version as the rows of a spreadsheet. */
export async function readSheetGrid(archive: Archive): Promise<GridCell[][]> {
  return toSheetGrid(await listStatements(archive, { limit: await countStatements(archive, {}) }), archive.version);
}
