import { archiveOf, type Archive } from '@/lib/data/archive';
import { listChanges } from '@/lib/data/change/changes';
import { countStatements } from '@/lib/data/filter/statement-ids';
import { openReader } from '@/lib/data/open-database';
import { listStatements } from '@/lib/data/statement/statements';
import { codingsTable } from '@/lib/views/export/codings-table';

/** Every change, a page at a time. */
async function allChanges(archive: Archive) {
  const changes = [];
  for (let before = archive.version + 1; before > 1; before = changes.at(-1)?.seq ?? 1) {
    changes.push(...(await listChanges(archive, { before, limit: 200 })));
  }
  return changes;
}

/**
 * All that an export is made of, as text: the codings, the statements with their reports and scores, the changes, at a
 * version.
 */
export async function exported(file: string, version: number): Promise<string> {
  const db = openReader(`file:${file}`);
  try {
    const archive = await archiveOf(db, version);
    const statements = await listStatements(archive, { limit: await countStatements(archive, {}) });
    const changes = await allChanges(archive);
    return JSON.stringify([codingsTable(statements, version), statements, changes]);
  } finally {
    await db.$disconnect();
  }
}
