import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { archiveOf, type Archive } from '@/lib/data/archive';
import { openReader, type Database } from '@/lib/data/open-database';
import { createWriter, type Writer } from '@/lib/data/transact';

export interface TestDatabase {
  readonly url: string;
  readonly file: string;
  readonly reader: Database;
  readonly writer: Writer;
  archive(version?: number): Promise<Archive>;
  close(): Promise<void>;
}

/** A database of the test's own: a copy of the migrated template, or of the seeded one. */
export async function freshDatabase({ seeded = false } = {}): Promise<TestDatabase> {
  const templates = inject('templates');
  const folder = await mkdtemp(join(templates, 'copy-'));
  const file = join(folder, 'demarche-test.db');
  await copyFile(join(templates, seeded ? 'seeded.db' : 'empty.db'), file);
  const url = `file:${file}`;
  const reader = openReader(url);
  const writer = createWriter(url);
  return {
    url,
    file,
    reader,
    writer,
    archive: (version) => archiveOf(reader, version),
    close: async () => {
      await writer.close();
      await reader.$disconnect();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
