import { archiveOf } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/changes';
import { countStatements } from '@/lib/data/listing/statement-ids';
import { openReader } from '@/lib/data/open-database';
import { listStatements } from '@/lib/data/statements';
import { toSheetGrid } from '@/lib/views/export/sheet-grid';

/** All that an export is made of, as text: the codings, the statements with their reports and scores, the changes, at a version. */
export async function exported(file: string, version: number): Promise<string> {
  const db = openReader(`file:${file}`);
  try {
    const archive = await archiveOf(db, version);
    const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
    const changes = await listChanges(archive, { limit: version });
    return JSON.stringify([toSheetGrid(statements, version), statements, changes]);
  } finally {
    await db.$disconnect();
  }
}
